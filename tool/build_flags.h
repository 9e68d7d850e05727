// The flags that the real go command is given beside the user's own.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "build_state.h"

namespace otel {

// The flags that we add, in the order in which they must stand: the user's own
// -gcflags first, for of several that match a package the last one counts.
// `plan_file` and `names_file` are what the shim reads. Errors: a -toolexec of
// the user's that cannot be split into words as cmd/go splits it.
Result<std::vector<std::string>> inserted_flags(const Build& build,
                                                const std::string& plan_file,
                                                const std::string& names_file);

}  // namespace otel
