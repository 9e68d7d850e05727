// The shim: what go runs in place of each tool of its (compile, link, asm, …).
#pragma once

namespace otel {

// argv: otel toolexec PLAN NAMES REPORT N [N words of the user's own -toolexec]
// TOOL ARGS…. Becomes the tool (execv), unless the package is changed or
// checked: then it runs the compiler and gives the exit code. Anything but 0 if
// something is wrong; a plan that does not fit is told in the file REPORT
// (stale_plan.h).
int run_toolexec(int argc, char** argv);

}  // namespace otel
