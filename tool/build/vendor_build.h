// What a vendored build takes from vendor/ once hooks are in it. Loading the
// build shows what the hooks need; the build is loaded again until it needs
// nothing more.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "build/request.h"
#include "build/user_build.h"
#include "cache/watch_list.h"
#include "inject/build_files.h"

namespace otel {

// What the decisions depend on besides the loaded build.
struct VendorContext {
  const BuildRequest& request;
  const UserBuild& users;
  const HookModules& modules;
};

// Compares `plan`, the build as it was loaded with input.vendor, with what
// vendor/ has. A module of which the build needs a newer version is taken whole
// from now on; packages that a vendored module lacks are laid over vendor/.
// Files that the decisions depend on are added to `watched`. Returns whether
// anything changed: then the build has to be loaded again. Errors: a module
// cannot be fetched, or taking it whole would lose a change to the vendored
// files.
Result<bool> adapt_vendor(
    const VendorContext& context, const BuildPlan& plan, BuildFilesInput& input,
    std::vector<std::pair<std::string, WatchKind>>& watched);

// Gives vendored modules the versions that they have in the user's build, which
// their directories do not show.
void restore_vendored_versions(const UserBuild& users, const VendorUse& use,
                               BuildPlan& plan);

}  // namespace otel
