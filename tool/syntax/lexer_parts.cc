// The rest of the lexer: comments, brackets, names beyond ASCII, and the end of
// the file.
#include <cstring>

#include "syntax/byte_class.h"
#include "syntax/lexer_impl.h"
#include "syntax/line_directive.h"
#include "syntax/rune.h"

namespace otel {

const char* Lexer::syntax_error(const char* message, const char* where) {
  if (!error_) {
    error_ = {offset(where), message};
  }
  return end_;
}

const char* Lexer::byte_order_mark(const char* p) const {
  bool marked = p < end_ && decode_rune(p, end_).value == kByteOrderMark;
  return marked ? p + 3 : p;
}

const char* Lexer::unicode_word(const char* p) {
  Rune rune = decode_rune(p, end_);
  if (!is_unicode_letter(rune.value)) {
    return syntax_error("character that is neither a letter nor used by Go", p);
  }
  return finish_unicode_word(p, p + rune.size);
}

const char* Lexer::finish_unicode_word(const char* p, const char* known) {
  while (known < end_) {
    Rune rune = decode_rune(known, end_);
    bool goes_on = rune.value < 0x80 ? is_word_byte(*known)
                                     : is_unicode_letter(rune.value) ||
                                           is_unicode_digit(rune.value);
    if (!goes_on) {
      break;
    }
    known += rune.size;
  }
  return emit(TokenKind::kIdent, p, known);
}

const char* Lexer::slash(const char* p) {
  switch (at(p, 1)) {
    case '/':
      return line_comment(p);
    case '*':
      return general_comment(p);
    case '=':
      return emit(TokenKind::kQuoAssign, p, p + 2);
    default:
      return emit(TokenKind::kQuo, p, p + 1);
  }
}

// Takes the comment without the newline after it.
const char* Lexer::line_comment(const char* p) {
  size_t left = static_cast<size_t>(end_ - p);
  const void* found = std::memchr(p, '\n', left);
  const char* end = found ? static_cast<const char*>(found) : end_;
  // Few comments have a letter after the slashes, as a directive has.
  if (is_word_byte(at(p, 2))) {
    directive(std::string_view(p, static_cast<size_t>(end - p)));
  }
  return error_ ? end_ : end;
}

// Records a "//" comment that is a directive.
void Lexer::directive(std::string_view comment) {
  const char* p = comment.data();
  bool line_start = p == begin_ || p[-1] == '\n';
  if (line_start && comment.starts_with("//line ")) {
    line_directive(comment, p + comment.size() + 1);
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

// A comment with newlines acts like its first newline (Go spec, "Comments").
const char* Lexer::general_comment(const char* p) {
  std::string_view rest(p, static_cast<size_t>(end_ - p));
  size_t close = rest.find("*/", 2);
  if (close == std::string_view::npos) {
    return syntax_error("comment that is not closed", p);
  }
  std::string_view comment = rest.substr(0, close + 2);
  const char* end = p + comment.size();
  if (comment.starts_with("/*line ")) {
    line_directive(comment, end);
  }
  if (statement_may_end()) {
    size_t newline = comment.find('\n');
    if (newline != std::string_view::npos) {
      emit_automatic(TokenKind::kSemicolon, p + newline);
    }
  }
  return error_ ? end_ : end;
}

void Lexer::line_directive(std::string_view comment, const char* effective) {
  ParsedLineDirective parsed = parse_line_directive(comment);
  if (parsed.error != nullptr) {
    syntax_error(parsed.error, comment.data() + parsed.error_offset);
    return;
  }
  // A directive at the end of the file has no effect.
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

void Lexer::finish() {
  // Where the imports end no bracket is open and no semicolon is missing.
  if (imports_end_ == nullptr) {
    if (!open_.empty()) {
      syntax_error("bracket that is not closed",
                   begin_ + tokens_[open_.back()].offset);
      return;
    }
    if (statement_may_end()) {
      emit_automatic(TokenKind::kSemicolon, end_);
    }
  }
  emit_automatic(TokenKind::kEof, imports_end_ ? imports_end_ : end_);
}

}  // namespace otel
