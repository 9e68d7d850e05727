// Keeps the meaning of package patterns: in the build with hooks, more packages
// could match them than in the user's build.
#pragma once

#include <string>
#include <vector>

#include "build/hooked_build.h"

namespace otel {

// Returns the packages of the command line for the build with hooks: a pattern
// that hooks could match is replaced by what it matches in the user's build.
// Returns an empty list if no pattern has to be replaced.
std::vector<std::string> packages_to_build(const BuildRequest& request,
                                           const UserBuild& users,
                                           const HookedBuild& hooked);

}  // namespace otel
