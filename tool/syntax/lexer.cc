// The main loop and the most frequent tokens. See lexer.h for an example.
//
// Speed in MB per second of CPU time: the lexer 331, with the parser 266;
// go/scanner 73, go/parser 34. (test/bench/run-syntax, one run over GOROOT/src
// of Go 1.26.8, 90 MB with 5.4 bytes per token, two busy cores.) Most of the
// remaining time goes into the switch on the first byte, which branch
// predictors predict badly.
#include "syntax/lexer.h"

#include "syntax/byte_class.h"
#include "syntax/byte_runs.h"
#include "syntax/keywords.h"
#include "syntax/lexer_impl.h"

namespace otel {

// Offsets have 32 bits, and the offset after the end must fit too.
static constexpr size_t kMaxSource = 0xFFFFFFF0;

Lexer::Lexer(SourceFile& file, LexExtent extent)
    : file_(file),
      tokens_(file.tokens),
      begin_(file.source.data()),
      end_(begin_ + file.source.size()),
      extent_(extent) {}

LexError Lexer::run() {
  const char* p = byte_order_mark(begin_);
  while (p < end_) {
    p = lex_one(p);
  }
  if (!error_) {
    finish();
  }
  return error_;
}

[[gnu::always_inline]] inline const char* Lexer::lex_one(const char* p) {
  switch (kByteClasses[static_cast<uint8_t>(*p)]) {
    case ByteClass::kLetter:
      return word(p);
    case ByteClass::kNewline:
      return newline(p);
    case ByteClass::kBlank:
      return blanks(p);
    case ByteClass::kUnicode:
      return unicode_word(p);
    case ByteClass::kDigit:
      return number(p);
    case ByteClass::kPeriod:
      return period(p);
    case ByteClass::kQuote:
      return string(p);
    case ByteClass::kApostrophe:
      return literal(p, scan_rune(p, end_));
    case ByteClass::kBackquote:
      return literal(p, scan_raw_string(p, end_));
    case ByteClass::kSlash:
      return slash(p);
    case ByteClass::kOpenBracket:
      return open_bracket(p);
    case ByteClass::kCloseBracket:
      return close_bracket(p);
    case ByteClass::kOperator:
      return op(p);
    case ByteClass::kIllegal:
      break;
  }
  return syntax_error("character that Go does not use outside strings", p);
}

inline const char* Lexer::blanks(const char* p) const {
  do {
    p++;
  } while (p < end_ &&
           kByteClasses[static_cast<uint8_t>(*p)] == ByteClass::kBlank);
  return p;
}

inline const char* Lexer::newline(const char* p) {
  if (statement_may_end()) {
    emit_automatic(TokenKind::kSemicolon, p);
  }
  return skip_tabs(p + 1, end_);
}

// Reports whether the keyword starts a declaration that follows the imports.
static bool begins_declaration(TokenKind kind) {
  return kind == TokenKind::kConst || kind == TokenKind::kFunc ||
         kind == TokenKind::kType || kind == TokenKind::kVar;
}

[[gnu::always_inline]] inline const char* Lexer::word(const char* p) {
  const char* end = skip_word_bytes(p, end_);
  if (end < end_ && static_cast<uint8_t>(*end) >= 0x80) {
    return finish_unicode_word(p, end);
  }
  TokenKind kind =
      keyword_or_ident(std::string_view(p, static_cast<size_t>(end - p)));
  if (extent_ == LexExtent::kImports && open_.empty() &&
      begins_declaration(kind)) {
    imports_end_ = p;
    return end_;
  }
  return emit(kind, p, end);
}

// The most frequent number is a single digit.
inline const char* Lexer::number(const char* p) {
  char next = at(p, 1);
  if (next != '.' && !is_word_byte(next)) {
    return emit(TokenKind::kInt, p, p + 1);
  }
  return literal(p, scan_number(p, end_));
}

// Most strings have no escapes.
inline const char* Lexer::string(const char* p) {
  const char* close = skip_plain_string(p + 1, end_);
  if (close < end_ && *close == '"') {
    return emit(TokenKind::kString, p, close + 1);
  }
  return literal(p, scan_string(p, end_));
}

inline const char* Lexer::period(const char* p) {
  if (at(p, 1) >= '0' && at(p, 1) <= '9') {
    return literal(p, scan_number(p, end_));
  }
  if (at(p, 1) == '.' && at(p, 2) == '.') {
    return emit(TokenKind::kEllipsis, p, p + 3);
  }
  return emit(TokenKind::kPeriod, p, p + 1);
}

inline const char* Lexer::op(const char* p) {
  if (!kSecondBytes[static_cast<uint8_t>(at(p, 1))]) {
    return emit(kOperators[static_cast<uint8_t>(*p)].alone, p, p + 1);
  }
  return long_op(p);
}

// Takes the longest operator at p.
const char* Lexer::long_op(const char* p) {
  const OperatorRow& row = kOperators[static_cast<uint8_t>(*p)];
  char second = at(p, 1);
  if (second == '=' && row.assign != TokenKind::kEof) {
    return emit(row.assign, p, p + 2);
  }
  if (second == '\0' ||
      (second != row.longer.second && second != row.other.second)) {
    return emit(row.alone, p, p + 1);
  }
  const LongerOperator& longer =
      second == row.longer.second ? row.longer : row.other;
  if (at(p, 2) == '=' && longer.assign != TokenKind::kEof) {
    return emit(longer.assign, p, p + 3);
  }
  return emit(longer.alone, p, p + 2);
}

inline const char* Lexer::open_bracket(const char* p) {
  open_.push_back(static_cast<uint32_t>(tokens_.size()));
  return emit(kOperators[static_cast<uint8_t>(*p)].alone, p, p + 1);
}

// Returns the kind of the opening bracket of a closing one.
static TokenKind opening_of(TokenKind kind) {
  return static_cast<TokenKind>(static_cast<int>(kind) - 3);
}
static_assert(static_cast<int>(TokenKind::kRParen) - 3 ==
              static_cast<int>(TokenKind::kLParen));
static_assert(static_cast<int>(TokenKind::kRBrace) - 3 ==
              static_cast<int>(TokenKind::kLBrace));

inline const char* Lexer::close_bracket(const char* p) {
  TokenKind kind = kOperators[static_cast<uint8_t>(*p)].alone;
  if (open_.empty()) {
    return syntax_error("closing bracket without an opening one", p);
  }
  uint32_t opening = open_.back();
  open_.pop_back();
  if (tokens_[opening].kind != opening_of(kind)) {
    return syntax_error("closing bracket of another kind than the opening one",
                        p);
  }
  uint32_t closing = static_cast<uint32_t>(tokens_.size());
  uint32_t distance = closing - opening;
  if (distance > kMaxExtra) [[unlikely]] {
    return syntax_error(kFarBrackets, begin_ + tokens_[opening].offset);
  }
  p = emit(kind, p, p + 1);
  tokens_[opening].extra = distance & kMaxExtra;
  tokens_[closing].extra = distance & kMaxExtra;
  return p;
}

const char* Lexer::literal(const char* p, Literal literal) {
  if (literal.error != nullptr) {
    return syntax_error(literal.error, literal.error_at);
  }
  return emit(literal.kind, p, literal.end);
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
  // GOROOT has 5.4 bytes per token. Only tables of numbers have fewer than 4.
  file.tokens.reserve(source.size() / 4 + 16);
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
