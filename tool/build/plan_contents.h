// Makes the contents of the plan file: the edits of each package, the
// declarations that they were planned from, and the packages that each program
// links.
#pragma once

#include <string_view>
#include <vector>

#include "base/error.h"
#include "build/hooked_build.h"
#include "edits/plan_file.h"
#include "match/match.h"

namespace otel {

// Everything that has been planned, up to the matches.
struct Planned {
  const BuildRequest& request;
  const UserBuild& users;
  const HookedBuild& hooked;
  // With packages of hooked.plan.
  const std::vector<ChosenRule>& rules;
  // With all edits.
  const MatchTable& matches;
};

// Makes the contents. `tool_hash` is the hash of the tool itself. Errors: a
// file of the build cannot be read.
Result<PlanContents> make_plan_contents(const Planned& planned,
                                        std::string_view tool_hash);

}  // namespace otel
