// Ends a build whose plan does not match what go compiles, before go prints
// anything about it.
#pragma once

#include "shim/mismatch.h"
#include "shim/tool_command.h"

namespace otel {

// Writes the report of the mismatch (edits/stale_plan.h), and ends the go
// command that started this process, with every process that go has started.
// Returns the exit code of the shim. A mismatch is printed on stderr if that go
// command cannot be found.
int end_stale_build(const ToolCommand& command, Mismatch mismatch);

}  // namespace otel
