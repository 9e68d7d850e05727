// The shim: what go runs in place of each tool of its (compile, link, asm, …).
#pragma once

namespace otel {

// argv: otel toolexec PLAN NAMES N [N words of the user's own -toolexec] TOOL
// ARGS…. Becomes the tool (execv), with changed arguments if the plan has work
// for the package; never waits for a child. Returns, with an exit code, only if
// something is wrong.
int run_toolexec(int argc, char** argv);

}  // namespace otel
