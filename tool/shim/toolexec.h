// The shim, which go runs in the place of each of its tools (compile, link,
// asm, …).
#pragma once

#include "base/environment.h"

namespace otel {

// Does the shim's part of a tool's command and becomes the tool (execve). The
// command line is that of parse_tool_command (tool_command.h). Returns an exit
// code if the tool has run as a child process, as the compiler of a changed
// package does, if the plan does not fit, or if an error was printed on stderr.
int run_toolexec(int argc, char** argv, Environment environment);

}  // namespace otel
