// The shim: what go runs in place of each tool of its (compile, link, asm, …).
#pragma once

#include "base/environment.h"

namespace otel {

// argv: otel toolexec PLAN NAMES REPORT N [N words of the user's own -toolexec]
// TOOL ARGS…. Becomes the tool (execv). For a package that is changed or
// checked it runs the compiler instead, and returns the exit code. Errors give
// an exit code other than 0; the file REPORT says why a plan does not fit
// (edits/stale_plan.h).
int run_toolexec(int argc, char** argv, Environment environment);

}  // namespace otel
