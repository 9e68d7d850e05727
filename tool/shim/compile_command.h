// The shim's part in a compile: check the package, change its files, mark its
// archive.
#pragma once

#include <optional>

#include "base/error.h"
#include "shim/tool_command.h"

namespace otel {

// Runs the compiler on the package as the plan changes it, and returns the exit
// code. Returns nullopt if the plan has nothing for the package: then the
// compiler can take the place of the shim, and the words of the command are
// without the salt. A package that does not fit the plan ends the build
// (end_stale_build.h).
Result<std::optional<int>> run_compiler(ToolCommand& command);

}  // namespace otel
