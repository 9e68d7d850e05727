// The slow path: `otel go …`, once per build.
#pragma once

#include "args/tool_options.h"

namespace otel {

// Runs the go command of the options, instrumented if its verb builds. Gives
// the exit code: go's own, or 1 if something of ours is wrong (then it has been
// reported on stderr and nothing was built).
int run_go(const ToolOptions& options);

}  // namespace otel
