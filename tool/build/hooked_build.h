// The build with hooks: the user's build, the hooks' modules, and the importers
// that bring the hook packages into each program.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "build/choose_hooks.h"
#include "build/request.h"
#include "build/user_build.h"
#include "cache/watch_list.h"
#include "inject/build_files.h"
#include "plan/build_plan.h"

namespace otel {

struct HookedBuild {
  BuildPlan plan;
  // What go is given in place of the user's go.mod, go.work and overlay.
  BuildFiles files;
  std::vector<ImporterFile> importers;
  // Import paths of programs that cannot have hooks: those in the module cache.
  std::vector<std::string> without_hooks;
  // Further files that decided how the build is made.
  std::vector<std::pair<std::string, WatchKind>> watched;
};

// Adds the importers to the packages that a command line with files names: such
// files are the whole package, so the overlay alone is not enough. The
// directory is spelled as the user spells it.
void name_importers(const std::vector<std::string>& importer_paths,
                    std::vector<std::string>& packages);

// Loads the build with hooks. go completes the copies of go.mod and go.sum
// meanwhile (-mod=mod). Errors: something cannot be loaded that could be loaded
// before; if it is a hook package, the error is at the rule that brings it in.
Result<HookedBuild> load_hooked_build(const BuildRequest& request,
                                      const UserBuild& users,
                                      const ChosenHooks& hooks);

}  // namespace otel
