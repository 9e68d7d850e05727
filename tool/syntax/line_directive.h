// Comments that mean something: //line and /*line*/, and the directives of the
// form //word:word.
#pragma once

#include <string_view>

#include "syntax/source_file.h"

namespace otel {

// What a comment that begins "//line " or "/*line " says.
struct ParsedLineDirective {
  // False: an ordinary comment ("line 3 of the file").
  bool is_directive = false;
  // The file name within the comment text, as an offset and a length.
  uint32_t file_offset = 0;
  uint32_t file_size = 0;
  bool keeps_file = false;
  uint32_t line = 0;
  uint32_t column = 0;
  // Null where the directive is well formed.
  const char* error = nullptr;
  uint32_t error_offset = 0;
};

// Reads the whole comment, from "//" or "/*" to its end ("*/" included, the
// newline not), by the rules of cmd/compile/internal/syntax (updateBase).
ParsedLineDirective parse_line_directive(std::string_view comment);

// True if a "//" comment has the form of a directive: "//line ", "//export ",
// "//extern ", or lower-case letters and digits, a colon, and one more of them
// (go/ast, Comment syntax of directives).
bool is_directive_comment(std::string_view comment);

}  // namespace otel
