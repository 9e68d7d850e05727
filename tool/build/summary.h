// The lines that otel prints before and after a build.
#pragma once

#include <string>
#include <vector>

#include "build/plan_contents.h"
#include "cache/prepared_build.h"
#include "plan/build_plan.h"

namespace otel {

// Collects what the lines say.
Summary summarize(const Planned& planned);

// Returns the module versions that differ between the user's build and the
// build with hooks, as "module v1.2.0 → v1.3.0".
std::vector<std::string> raised_versions(const BuildPlan& users,
                                         const BuildPlan& ours);

// The lines for stderr before the build: should the program not compile with a
// version that the hooks raised, this says why.
std::string render_raised_versions(const Summary& summary);

// The text for stderr after it: one line; more with `verbose`. Rules that
// matched nothing and programs without hooks are always told.
std::string render_summary(const Summary& summary, bool verbose);

}  // namespace otel
