// How `go run` and `go test` start programs: with the environment that the user
// gave us, for what we have changed in it is meant for the go command alone. A
// program may run go itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

// A variable as it is in our environment: "NAME=value", or "NAME" if it is
// unset.
std::string variable_now(std::string_view name);

// The value of -exec that has go start programs through us. `variables`: of
// variable_now. `users`: the words of the user's own -exec, if any. Errors: a
// word has both kinds of quotes.
Result<std::string> exec_flag_value(const std::vector<std::string>& variables,
                                    const std::vector<std::string>& users);

// argv: otel program N [N variables] [the user's own -exec] PROGRAM ARGS….
// Becomes the program. Returns, with an exit code, only if something is wrong.
int run_program(int argc, char** argv);

}  // namespace otel
