// The user's build as it is without us.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "base/error.h"
#include "build/request.h"
#include "plan/build_plan.h"
#include "plan/load_plan.h"

namespace otel {

struct UserBuild {
  BuildPlan plan;
  // Import paths of packages that go cannot load; they are not in `plan`.
  std::set<std::string> broken;

  // Reports whether the command names Go files, as `go build a.go b.go` does.
  // An import path may end in .go as well, so the loaded build decides.
  bool names_files() const;
};

// Returns how go is asked for the packages of the user's build.
ListRequest list_request(const BuildRequest& request);

// Loads the user's build. Returns nullopt if go cannot load its packages: then
// go's own build command says why. `go test` runs the tests of the packages
// that can be loaded, so for tests one package is enough.
Result<std::optional<UserBuild>> load_user_build(const BuildRequest& request);

// Gives the module of `pkg@version` its version in a plan: to go it is the main
// module of a workspace, and rules ask for its version.
void restore_module_version(const BuildRequest& request, BuildPlan& plan);

}  // namespace otel
