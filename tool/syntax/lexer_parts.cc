// The rest of the lexer: comments, brackets, names beyond ASCII, the end.
#include <algorithm>
#include <cstring>

#include "syntax/byte_class.h"
#include "syntax/lexer_impl.h"
#include "syntax/line_directive.h"
#include "syntax/rune.h"

namespace otel {

void Lexer::refuse(const char* message, const char* where) {
  if (!error_) {
    error_ = {offset(where), message};
  }
  stopped_ = true;
}

void Lexer::byte_order_mark() {
  if (p_ < end_ && decode_rune(p_, end_).value == kByteOrderMark) {
    p_ += 3;
  }
}

void Lexer::unicode_word() {
  Rune rune = decode_rune(p_, end_);
  if (!is_unicode_letter(rune.value)) {
    return refuse("character that is neither a letter nor used by Go", p_);
  }
  finish_unicode_word(p_ + rune.size);
}

void Lexer::finish_unicode_word(const char* p) {
  while (p < end_) {
    Rune rune = decode_rune(p, end_);
    bool goes_on = rune.value < 0x80 ? is_word_byte(*p)
                                     : is_unicode_letter(rune.value) ||
                                           is_unicode_digit(rune.value);
    if (!goes_on) {
      break;
    }
    p += rune.size;
  }
  emit(TokenKind::kIdent, p);
}

void Lexer::slash() {
  switch (at(1)) {
    case '/':
      return line_comment();
    case '*':
      return general_comment();
    case '=':
      return emit(TokenKind::kQuoAssign, p_ + 2);
    default:
      return emit(TokenKind::kQuo, p_ + 1);
  }
}

// Takes the comment, but not the newline behind it.
void Lexer::line_comment() {
  size_t left = static_cast<size_t>(end_ - p_);
  const void* found = std::memchr(p_, '\n', left);
  const char* end = found ? static_cast<const char*>(found) : end_;
  // Few comments have a letter there: "// like this".
  ByteClass third = kByteClasses[static_cast<uint8_t>(at(2))];
  if (third == ByteClass::kLetter || third == ByteClass::kDigit) {
    directive(std::string_view(p_, static_cast<size_t>(end - p_)));
  }
  p_ = end;
}

// A comment that may be a directive.
void Lexer::directive(std::string_view comment) {
  bool line_start = p_ == begin_ || p_[-1] == '\n';
  if (line_start && comment.starts_with("//line ")) {
    line_directive(comment, comment.data() + comment.size() + 1);
  }
  if (comment.back() == '\r') {
    comment.remove_suffix(1);
  }
  if (is_directive_comment(comment)) {
    uint32_t begin = offset(comment.data());
    uint32_t size = static_cast<uint32_t>(comment.size());
    file_.directives.push_back({begin, begin + size});
  }
}

// A comment with newlines acts like a newline: the first of them.
void Lexer::general_comment() {
  std::string_view rest(p_, static_cast<size_t>(end_ - p_));
  size_t close = rest.find("*/", 2);
  if (close == std::string_view::npos) {
    return refuse("comment that is not closed", p_);
  }
  std::string_view comment = rest.substr(0, close + 2);
  const char* end = p_ + comment.size();
  if (comment.starts_with("/*line ")) {
    line_directive(comment, end);
  }
  if (statement_may_end()) {
    size_t newline = comment.find('\n');
    if (newline != std::string_view::npos) {
      emit_automatic(TokenKind::kSemicolon, p_ + newline);
    }
  }
  p_ = end;
}

void Lexer::line_directive(std::string_view comment, const char* effective) {
  ParsedLineDirective parsed = parse_line_directive(comment);
  if (parsed.error != nullptr) {
    return refuse(parsed.error, comment.data() + parsed.error_offset);
  }
  // Nothing follows a directive at the end of the file.
  if (!parsed.is_directive || effective > end_) {
    return;
  }
  LineDirective directive;
  directive.effective = offset(effective);
  directive.file.begin = offset(comment.data()) + parsed.file_offset;
  directive.file.end = directive.file.begin + parsed.file_size;
  directive.keeps_file = parsed.keeps_file;
  directive.line = parsed.line;
  directive.column = parsed.column;
  Position start = physical_position(file_, offset(comment.data()));
  bool general = comment[1] == '*';
  directive.physical_line = general ? start.line : start.line + 1;
  directive.physical_column =
      general ? start.column + static_cast<uint32_t>(comment.size()) : 1;
  file_.line_directives.push_back(directive);
}

void Lexer::open_bracket() {
  open_.push_back(static_cast<uint32_t>(file_.tokens.size()));
  emit(kOperators[static_cast<uint8_t>(*p_)].alone, p_ + 1);
}

// The bracket that a closing one belongs to.
static TokenKind opening_of(TokenKind kind) {
  return static_cast<TokenKind>(static_cast<int>(kind) - 3);
}
static_assert(static_cast<int>(TokenKind::kRParen) - 3 ==
              static_cast<int>(TokenKind::kLParen));
static_assert(static_cast<int>(TokenKind::kRBrace) - 3 ==
              static_cast<int>(TokenKind::kLBrace));

void Lexer::close_bracket() {
  TokenKind kind = kOperators[static_cast<uint8_t>(*p_)].alone;
  if (open_.empty()) {
    return refuse("closing bracket without an opening one", p_);
  }
  uint32_t opening = open_.back();
  open_.pop_back();
  if (file_.tokens[opening].kind != opening_of(kind)) {
    return refuse("closing bracket of another kind than the opening one", p_);
  }
  uint32_t closing = static_cast<uint32_t>(file_.tokens.size());
  uint32_t distance = closing - opening;
  emit(kind, p_ + 1);
  bool far = distance > kMaxExtra;
  uint32_t extra = far ? 0 : distance;
  file_.tokens[opening].extra = extra & kMaxExtra;
  file_.tokens[closing].extra = extra & kMaxExtra;
  if (far) {
    file_.far_extras.push_back({opening, distance});
    file_.far_extras.push_back({closing, distance});
  }
}

void Lexer::finish() {
  // Where the imports end, nothing is missing and nothing is open.
  if (!stopped_) {
    if (!open_.empty()) {
      uint32_t opening = file_.tokens[open_.back()].offset;
      return refuse("bracket that is not closed", begin_ + opening);
    }
    if (statement_may_end()) {
      emit_automatic(TokenKind::kSemicolon, p_);
    }
  }
  emit_automatic(TokenKind::kEof, p_);
  std::sort(file_.far_extras.begin(), file_.far_extras.end(),
            [](const FarExtra& a, const FarExtra& b) {
              return a.token < b.token;
            });
}

}  // namespace otel
