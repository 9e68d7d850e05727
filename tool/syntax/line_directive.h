// Comments that are directives: //line, /*line*/, and the form //word:word.
#pragma once

#include <string_view>

#include "syntax/source_file.h"

namespace otel {

// ParsedLineDirective is the content of a comment that starts with "//line " or
// "/*line ".
struct ParsedLineDirective {
  // False for an ordinary comment ("//line 3 of the file").
  bool is_directive = false;
  // The offset and length of the file name in the text of the comment.
  uint32_t file_offset = 0;
  uint32_t file_size = 0;
  // See LineDirective.
  bool keeps_file = false;
  uint32_t line = 0;
  uint32_t column = 0;
  // Null if the directive is well formed.
  const char* error = nullptr;
  uint32_t error_offset = 0;
};

// Parses the comment by the rules of cmd/compile/internal/syntax (updateBase).
// `comment` is the whole text from "//" or "/*" on, with "*/" and without the
// newline.
ParsedLineDirective parse_line_directive(std::string_view comment);

// Reports whether a "//" comment has the form of a directive: "//line ",
// "//export ", "//extern ", or "//" with lower-case letters and digits, a colon
// and another such character (go/ast, isDirective).
bool is_directive_comment(std::string_view comment);

}  // namespace otel
