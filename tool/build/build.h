// The build side: `otel go …`, once per build.
#pragma once

#include <string>

#include "args/tool_options.h"
#include "base/environment.h"

namespace otel {

// Runs the go command of our command line, instrumented if its verb builds.
// `directory` is the current one, absolute. Returns the exit code: go's own, or
// 1 if something of ours is wrong; then the error is printed on stderr and
// nothing is built.
int run_go(ToolCommandLine line, const std::string& directory,
           const Environment& environment);

}  // namespace otel
