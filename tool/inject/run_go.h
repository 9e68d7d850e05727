// Runs the go commands that edit and print go.mod and go.work files.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "inject/build_files.h"

namespace otel {

// Runs `go mod edit …` or `go work edit …` with these arguments (after the
// program) in the directory and environment of the build. Returns its standard
// output. Errors: the command cannot be started or fails, with its message.
Result<std::string> run_go(const BuildFilesInput& input,
                           const std::vector<std::string>& arguments);

}  // namespace otel
