// The built-in rule sets as a whole: which of them a build takes, and what
// comes with the set-up of OpenTelemetry.
#pragma once

#include <vector>

#include "base/error.h"
#include "build/build_state.h"
#include "match/active_rules.h"

namespace otel {

// Whether the rule is of a set that would apply to every program, and only
// serves the other sets.
bool serves_the_others(const Rule& rule);

// Rules whose packages are in the user's build; the others are for the summary.
// Sets that are for the other built-in sets, and would apply to every program,
// rest where none of those applies.
std::vector<ActiveRule> find_build_rules(const Build& build);

// Adds the exporters that were asked for where there is a set-up to use them,
// and the SDK's modules at versions that fit the user's API. Call when
// `hook_paths` and `hook_modules` are filled. Errors: there is no such
// exporter.
Status add_setup(Build& build, const std::vector<ActiveRule>& active);

// The rules of the lifecycle set also apply to packages that only hooks bring
// along: it hooks os/signal to see who else wants a signal, and has to know
// that its hooks are there. Call when the build with hooks is loaded.
void apply_lifecycle_to_hooks(Build& build, std::vector<ActiveRule>& active);

}  // namespace otel
