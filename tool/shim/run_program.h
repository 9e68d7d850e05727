// Starts the programs of `go run` and `go test` with the user's own
// environment. The build changes variables for the go command alone, and a
// program may run go itself.
#pragma once

#include "base/environment.h"

namespace otel {

// Becomes the program. The command line is
//
//   otel program N [N variables] [the user's own -exec] PROGRAM ARGS…
//
// where a variable is "NAME=value", or "NAME" to unset it. Returns an exit code
// only if the command line is wrong or the program cannot be started; the error
// was printed on stderr.
int run_program(int argc, char** argv, Environment environment);

}  // namespace otel
