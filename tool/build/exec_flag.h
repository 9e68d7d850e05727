// The -exec flag by which go starts programs through us, with the environment
// that the user gave (shim/run_program.h).
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

}  // namespace otel
