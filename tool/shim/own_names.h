// What the shim does so that a program tells nothing of itself that it would
// not without us: tools are given the names, and the linker the build
// information, that they have in go's own build.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// What use_own_names has to know.
struct OwnNames {
  // The user's own values of these flags, "" without any.
  std::string gcflags;
  std::string ldflags;
  // As exec/versioned_module.h encodes it, or "".
  std::string versioned_module;
};

// The text of a file with that.
std::string own_names_text(const OwnNames& names);

// Changes a tool's arguments, words from `tool` on. Of a program of the module
// cache (exec/versioned_module.h) files lie there, and the main module that the
// linker writes into the program has its version and its sum. In every program
// -gcflags and -ldflags are what the user gave, and not the salts of
// exec/cache_salt.h. Errors: a file cannot be read or written.
Status use_own_names(const std::string& names_file, size_t tool,
                     std::vector<std::string>& words);

}  // namespace otel
