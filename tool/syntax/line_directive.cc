// The grammar is `//line [name:]line[:column]`. The text is read from the right
// because names may contain colons.
#include "syntax/line_directive.h"

namespace otel {

static const char kBadLine[] = "invalid line number in a line directive";
static const char kBadColumn[] = "invalid column number in a line directive";

// The largest line or column that cmd/compile accepts (syntax.PosMax).
static constexpr uint64_t kMaxLineOrColumn = uint64_t{1} << 30;

static constexpr size_t kPrefixSize = std::string_view("//line ").size();

// TrailingNumber is the number after the last colon of a text.
struct TrailingNumber {
  bool has_colon = false;
  // The offset after the colon.
  uint32_t offset = 0;
  // False if there is no number or it has more than 64 bits.
  bool valid = false;
  uint64_t value = 0;
};

static TrailingNumber trailing_number(std::string_view text) {
  TrailingNumber result;
  size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) {
    return result;
  }
  result.has_colon = true;
  result.offset = static_cast<uint32_t>(colon + 1);
  result.valid = colon + 1 < text.size();
  for (char c : text.substr(colon + 1)) {
    uint64_t digit = static_cast<uint64_t>(c) - '0';
    if (c < '0' || c > '9' ||
        __builtin_mul_overflow(result.value, 10, &result.value) ||
        __builtin_add_overflow(result.value, digit, &result.value)) {
      result.valid = false;
      return result;
    }
  }
  return result;
}

static bool in_range(uint64_t value) {
  return value > 0 && value <= kMaxLineOrColumn;
}

static ParsedLineDirective bad_directive(const char* message, uint32_t offset) {
  ParsedLineDirective result;
  result.is_directive = true;
  result.error = message;
  result.error_offset = static_cast<uint32_t>(kPrefixSize) + offset;
  return result;
}

// Returns the text after "line ", without the end of the comment.
static std::string_view directive_text(std::string_view comment) {
  size_t tail = 0;
  if (comment[1] == '*') {
    tail = 2;
  } else if (comment.back() == '\r') {
    tail = 1;
  }
  return comment.substr(kPrefixSize, comment.size() - kPrefixSize - tail);
}

ParsedLineDirective parse_line_directive(std::string_view comment) {
  std::string_view text = directive_text(comment);
  TrailingNumber last = trailing_number(text);
  if (!last.has_colon) {
    return {};
  }
  if (!last.valid) {
    return bad_directive(kBadLine, last.offset);
  }
  TrailingNumber before = trailing_number(text.substr(0, last.offset - 1));
  TrailingNumber line = before.valid ? before : last;
  if (before.valid && !in_range(last.value)) {
    return bad_directive(kBadColumn, last.offset);
  }
  if (!in_range(line.value)) {
    return bad_directive(kBadLine, line.offset);
  }
  ParsedLineDirective result;
  result.is_directive = true;
  result.file_offset = static_cast<uint32_t>(kPrefixSize);
  result.file_size = line.offset - 1;
  result.keeps_file = before.valid && result.file_size == 0;
  result.line = static_cast<uint32_t>(line.value);
  result.column = before.valid ? static_cast<uint32_t>(last.value) : 0;
  return result;
}

static bool is_directive_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool is_directive_comment(std::string_view comment) {
  std::string_view text = comment.substr(2);
  for (std::string_view word : {"line ", "extern ", "export "}) {
    if (text.starts_with(word)) {
      return true;
    }
  }
  size_t size = 0;
  while (size < text.size() && is_directive_char(text[size])) {
    size++;
  }
  return size > 0 && size + 1 < text.size() && text[size] == ':' &&
         is_directive_char(text[size + 1]);
}

}  // namespace otel
