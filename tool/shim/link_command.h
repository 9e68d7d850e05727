// The shim's part in a link: check what a program is linked from.
#pragma once

#include <optional>

#include "base/error.h"
#include "shim/tool_command.h"

namespace otel {

// Checks the packages that the linker is given (check_link.h), and removes the
// salt from the command. Returns nullopt if the linker may run. A program that
// does not fit the plan ends the build, and the exit code is returned.
Result<std::optional<int>> check_linker(ToolCommand& command);

}  // namespace otel
