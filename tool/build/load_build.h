// The two lists of packages that a plan is made from: the user's build as it is
// without us, and the build with the hooks in it.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "build/build_state.h"
#include "match/active_rules.h"

namespace otel {

// True for `go build a.go b.go`. An import path may end in .go, too, so it is
// the user's build that tells, which has been loaded.
bool names_files(const Build& build);

// The files that a command names are the whole package, so the importers must
// be named too, with the directory spelled as the user spells it. Elsewhere
// there are no `importer_paths`: the overlay is enough.
void name_importers(const std::vector<std::string>& importer_paths,
                    std::vector<std::string>& packages);

// Fills `users_plan` and `broken`. False if go cannot load the packages: its
// own build command says why better than we could. `go test` runs the tests of
// the others all the same, so there only a build without any package counts.
Result<bool> load_users_build(Build& build);

// Fills `importers`, `files` and `plan`: the build with the hooks' modules and
// importers in it. go completes our copy of go.mod and go.sum meanwhile
// (-mod=mod). Errors: what cannot be loaded now and could be before, at the
// rule that brings it in if it is a hook package.
Status load_build_with_hooks(Build& build,
                             const std::vector<ActiveRule>& active);

// The variables that the go command does not have as the user has them, as they
// are there (run_program.h).
std::vector<std::string> users_variables(const Build& build);

}  // namespace otel
