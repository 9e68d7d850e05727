// Makes the contents of the plan file: the work on each package, the
// declarations that the work was planned from, and the packages that each
// program links.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "build/build_state.h"
#include "edits/plan_file.h"
#include "match/active_rules.h"

namespace otel {

// Call when `matches` is complete. `tool_hash`: of the tool itself. Errors: a
// file of the build cannot be read.
Result<PlanContents> make_plan_contents(const Build& build,
                                        const std::vector<ActiveRule>& active,
                                        std::string_view tool_hash);

}  // namespace otel
