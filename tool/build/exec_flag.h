// The -exec flag by which go starts programs through us, with the environment
// that the user gave (shim/run_program.h).
#pragma once

#include <string>
#include <vector>

#include "base/error.h"

namespace otel {

// Returns the value of -exec. `variables` are entries for Environment::apply,
// and `users` the words of the user's own -exec, if any. Errors: a word
// contains both kinds of quotes.
Result<std::string> exec_flag_value(const std::vector<std::string>& variables,
                                    const std::vector<std::string>& users);

}  // namespace otel
