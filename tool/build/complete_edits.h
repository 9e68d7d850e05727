// Completes the edits of a build with those that no rule asks for.
#pragma once

#include <string_view>

#include "build/hooked_build.h"
#include "match/match.h"

namespace otel {

// Returns the matches with edits for plugins, coverage and generated code:
//
//   - the main package of a plugin sets the variables of its hooks itself
//     (rewrite/bindings_file.h)
//   - packages that only hooks bring in are not counted by coverage
//     (inject/cover_scope.h)
//   - generated code gets the directory in which it says that it lies
//     (inject/generated_names.h). `tool_hash` is the hash of the tool itself.
MatchTable complete_edits(const BuildRequest& request, const UserBuild& users,
                          const HookedBuild& hooked, MatchTable matches,
                          std::string_view tool_hash);

}  // namespace otel
