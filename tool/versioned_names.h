// What the shim does in a build of a program of the module cache
// (exec/versioned_module.h): tools are given the names that they have in go's
// own build.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// Where a plan has the module of its build, if it is such a one.
std::string versioned_module_file(std::string_view plan_file);

// Changes a tool's arguments, words from `tool` on, if the plan is one for a
// program of the module cache: files lie in the module cache, and the main
// module that the linker writes into the program has its version and its sum.
// Errors: a file cannot be read or written.
Status use_own_names(std::string_view plan_file, size_t tool,
                     std::vector<std::string>& words);

}  // namespace otel
