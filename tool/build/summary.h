// The lines that otel prints before and after a build.
#pragma once

#include <string>
#include <vector>

#include "build/plan_contents.h"
#include "cache/prepared_build.h"
#include "plan/build_plan.h"

namespace otel {

// Collects the facts that the lines report.
Summary summarize(const Planned& planned);

// Returns the module versions that differ between the user's build and the
// build with hooks, as "module v1.2.0 → v1.3.0".
std::vector<std::string> raised_versions(const BuildPlan& users,
                                         const BuildPlan& ours);

// Returns the lines for stderr before the build. If the program does not
// compile with a version that the hooks raised, these lines say why.
std::string render_raised_versions(const Summary& summary);

// Returns the text for stderr after the build: one line, or more with
// `verbose`. Rules that matched nothing and programs without hooks are always
// reported.
std::string render_summary(const Summary& summary, bool verbose);

}  // namespace otel
