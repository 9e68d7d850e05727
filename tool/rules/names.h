// What may be a name in Go: identifiers and import paths, as far as text alone
// can tell.
#pragma once

#include <string_view>

#include "base/error.h"

namespace otel {

// True for a Go identifier that can be called by name: not a keyword, not "_".
// Bytes from 0x80 on pass for letters; the compiler knows better.
bool is_go_identifier(std::string_view text);

enum class ImportPathForm {
  // Exactly one package.
  kPlain,
  // "*" within an element, "**" as an element.
  kGlob,
};

// Refuses what no import path can be: relative or rooted paths, "...", empty
// elements, and the characters the Go specification lets compilers exclude.
Status check_import_path(std::string_view text, ImportPathForm form);

}  // namespace otel
