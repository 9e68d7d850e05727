// The main loop, and the tokens that most source is made of. See lexer.h for
// an example. Speed: 88 MB of GOROOT, test/bench/syntax_bench.cc.
#include "syntax/lexer.h"

#include "syntax/byte_class.h"
#include "syntax/keywords.h"
#include "syntax/lexer_impl.h"

namespace otel {

// Offsets are 32 bits, and the one after the end must fit as well.
static constexpr size_t kMaxSource = 0xFFFFFFF0;

Lexer::Lexer(SourceFile& file, LexExtent extent)
    : file_(file),
      begin_(file.source.data()),
      p_(begin_),
      end_(begin_ + file.source.size()),
      extent_(extent) {}

LexError Lexer::run() {
  byte_order_mark();
  while (p_ < end_ && !stopped_) {
    lex_one();
  }
  if (!error_) {
    finish();
  }
  return error_;
}

void Lexer::lex_one() {
  switch (kByteClasses[static_cast<uint8_t>(*p_)]) {
    case ByteClass::kBlank:
      return blanks();
    case ByteClass::kNewline:
      return newline();
    case ByteClass::kLetter:
      return word();
    case ByteClass::kUnicode:
      return unicode_word();
    case ByteClass::kDigit:
      return literal(scan_number(p_, end_));
    case ByteClass::kPeriod:
      return period();
    case ByteClass::kQuote:
      return literal(scan_string(p_, end_));
    case ByteClass::kApostrophe:
      return literal(scan_rune(p_, end_));
    case ByteClass::kBackquote:
      return literal(scan_raw_string(p_, end_));
    case ByteClass::kSlash:
      return slash();
    case ByteClass::kOpenBracket:
      return open_bracket();
    case ByteClass::kCloseBracket:
      return close_bracket();
    case ByteClass::kOperator:
      return op();
    case ByteClass::kIllegal:
      return refuse("character that Go does not use outside strings", p_);
  }
}

void Lexer::blanks() {
  do {
    p_++;
  } while (p_ < end_ &&
           kByteClasses[static_cast<uint8_t>(*p_)] == ByteClass::kBlank);
}

void Lexer::newline() {
  if (statement_may_end()) {
    emit_automatic(TokenKind::kSemicolon, p_);
  }
  p_++;
}

// True for the keywords that follow the imports.
static bool begins_declaration(TokenKind kind) {
  return kind == TokenKind::kConst || kind == TokenKind::kFunc ||
         kind == TokenKind::kType || kind == TokenKind::kVar;
}

void Lexer::word() {
  const char* p = p_ + 1;
  while (p < end_ && is_word_byte(*p)) {
    p++;
  }
  if (p < end_ && static_cast<uint8_t>(*p) >= 0x80) {
    return finish_unicode_word(p);
  }
  TokenKind kind =
      keyword_or_ident(std::string_view(p_, static_cast<size_t>(p - p_)));
  if (extent_ == LexExtent::kImports && open_.empty() &&
      begins_declaration(kind)) {
    stopped_ = true;
    return;
  }
  emit(kind, p);
}

void Lexer::period() {
  if (at(1) >= '0' && at(1) <= '9') {
    return literal(scan_number(p_, end_));
  }
  if (at(1) == '.' && at(2) == '.') {
    return emit(TokenKind::kEllipsis, p_ + 3);
  }
  emit(TokenKind::kPeriod, p_ + 1);
}

// Takes the longest operator there is.
void Lexer::op() {
  const OperatorRow& row = kOperators[static_cast<uint8_t>(*p_)];
  char second = at(1);
  if (second == '=' && row.assign != TokenKind::kEof) {
    return emit(row.assign, p_ + 2);
  }
  if (second == '\0' ||
      (second != row.longer.second && second != row.other.second)) {
    return emit(row.alone, p_ + 1);
  }
  const LongerOperator& longer =
      second == row.longer.second ? row.longer : row.other;
  if (at(2) == '=' && longer.assign != TokenKind::kEof) {
    return emit(longer.assign, p_ + 3);
  }
  emit(longer.alone, p_ + 2);
}

void Lexer::literal(Literal literal) {
  if (literal.error != nullptr) {
    return refuse(literal.error, literal.error_at);
  }
  emit(literal.kind, literal.end);
}

Result<SourceFile> lex(std::string_view source, std::string_view name,
                       LexExtent extent) {
  if (source.size() > kMaxSource) {
    return fail(Location{std::string(name)},
                "source file of 4 GiB or more: Go cannot compile it either");
  }
  SourceFile file;
  file.source = source;
  LexError error = check_text(source, file.line_starts);
  if (!error) {
    error = Lexer(file, extent).run();
  }
  if (error) {
    Position at = physical_position(file, error.offset);
    return fail(Location{std::string(name), static_cast<int>(at.line),
                         static_cast<int>(at.column)},
                error.message);
  }
  return file;
}

}  // namespace otel
