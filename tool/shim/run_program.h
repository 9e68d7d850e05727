// How `go run` and `go test` start programs: with the environment that the user
// gave us, for what we have changed in it is meant for the go command alone. A
// program may run go itself.
#pragma once

#include "base/environment.h"

namespace otel {

// argv: otel program N [N variables] [the user's own -exec] PROGRAM ARGS….
// Becomes the program. Returns, with an exit code, only if something is wrong.
int run_program(int argc, char** argv, Environment environment);

}  // namespace otel
