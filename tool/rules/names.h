// Checks of Go identifiers and import paths, as far as the text alone allows.
#pragma once

#include <string_view>

#include "base/error.h"

namespace otel {

// Reports whether the text is a Go identifier that code can refer to: not a
// keyword and not "_". Every byte from 0x80 on counts as a letter; the compiler
// reports those that are not.
bool is_go_identifier(std::string_view text);

enum class ImportPathForm {
  // The path of one package.
  kPlain,
  // A pattern with "*" inside of an element and "**" as an element.
  kGlob,
};

// Checks that the text can be an import path. It cannot if it is relative or
// absolute, has an element "..." or an empty one, or has a character that the
// Go specification allows compilers to exclude ("Import declarations").
Status check_import_path(std::string_view text, ImportPathForm form);

}  // namespace otel
