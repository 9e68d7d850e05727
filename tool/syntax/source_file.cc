// Lookups in a parsed file: brackets, bytes of tokens, positions.
#include "syntax/source_file.h"

#include <algorithm>

namespace otel {

uint32_t matching_bracket(const SourceFile& file, uint32_t token) {
  uint32_t distance = file.tokens[token].extra;
  return is_open_bracket(file.tokens[token].kind) ? token + distance
                                                  : token - distance;
}

uint32_t token_end(const SourceFile& file, uint32_t token) {
  Token t = file.tokens[token];
  bool bracket = is_open_bracket(t.kind) || is_close_bracket(t.kind);
  return t.offset + (bracket ? 1 : t.extra);
}

std::string_view token_text(const SourceFile& file, uint32_t token) {
  return file.text({file.tokens[token].offset, token_end(file, token)});
}

bool is_automatic(const SourceFile& file, uint32_t token) {
  Token t = file.tokens[token];
  return t.kind == TokenKind::kSemicolon && t.extra == 0;
}

uint32_t token_at(const SourceFile& file, uint32_t offset) {
  std::vector<Token>::const_iterator after =
      std::upper_bound(file.tokens.begin(), file.tokens.end(), offset,
                       [](uint32_t a, const Token& b) { return a < b.offset; });
  uint32_t next = static_cast<uint32_t>(after - file.tokens.begin());
  uint32_t last = static_cast<uint32_t>(file.tokens.size()) - 1;
  if (next == 0) {
    return 0;
  }
  bool inside = token_end(file, next - 1) > offset ||
                file.tokens[next - 1].offset == offset;
  return std::min(inside ? next - 1 : next, last);
}

Span token_span(const SourceFile& file, uint32_t begin, uint32_t end) {
  if (begin >= end) {
    return {};
  }
  return {file.tokens[begin].offset, token_end(file, end - 1)};
}

Position physical_position(const SourceFile& file, uint32_t offset) {
  std::vector<uint32_t>::const_iterator after = std::upper_bound(
      file.line_starts.begin(), file.line_starts.end(), offset);
  return {static_cast<uint32_t>(after - file.line_starts.begin()),
          offset - after[-1] + 1};
}

Position mapped_position(const SourceFile& file, uint32_t offset) {
  Position at = physical_position(file, offset);
  std::vector<LineDirective>::const_iterator after = std::upper_bound(
      file.line_directives.begin(), file.line_directives.end(), offset,
      [](uint32_t a, const LineDirective& b) { return a < b.effective; });
  if (after == file.line_directives.begin()) {
    return at;
  }
  const LineDirective& base = after[-1];
  Position mapped;
  mapped.line = base.line + (at.line - base.physical_line);
  if (base.column == 0) {
    // The column is unknown until the next directive, not only to the end of
    // the line.
    mapped.column = 0;
  } else if (at.line == base.physical_line) {
    mapped.column = base.column + (at.column - base.physical_column);
  } else {
    mapped.column = at.column;
  }
  return mapped;
}

}  // namespace otel
