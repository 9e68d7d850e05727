// Patterns of packages: what they mean in the user's build they have to mean in
// the build with hooks, where more packages could match them.
#pragma once

#include <string>
#include <vector>

#include "build/build_state.h"

namespace otel {

// The packages of the command line for the build with hooks: patterns that
// hooks could match are replaced by what they match in the user's build. Empty
// if there is none to replace.
std::vector<std::string> packages_to_build(const Build& build);

}  // namespace otel
