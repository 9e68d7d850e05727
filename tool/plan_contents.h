// What the shim is told of a build: the work on its packages, what of their
// declarations that rests on, and what each program is linked from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "build_state.h"
#include "match/active_rules.h"
#include "rewrite/plan_file.h"

namespace otel {

// Call when `matches` is complete. `tool_hash`: of the tool itself. Errors: a
// file of the build cannot be read.
Result<PlanContents> make_plan_contents(const Build& build,
                                        const std::vector<ActiveRule>& active,
                                        std::string_view tool_hash);

}  // namespace otel
