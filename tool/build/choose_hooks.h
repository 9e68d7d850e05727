// Chooses the rules of a build and the hook packages that they need.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "build/request.h"
#include "build/user_build.h"
#include "inject/hook_modules.h"
#include "inject/importers.h"
#include "match/chosen_rules.h"
#include "rules/rule_sets.h"

namespace otel {

struct ChosenHooks {
  // One entry per rule, with the packages of the user's build and the hook
  // path.
  std::vector<ChosenRule> rules;
  // The modules of the hook packages, and what they require.
  HookModules modules;
  // The exporters, which are linked with the lifecycle set.
  LinkedExporters exporters;
};

// Reports whether the rule belongs to a built-in set that would apply to every
// program and only serves the other sets.
bool serves_the_others(const Rule& rule);

// Reads the built-in rule sets and the user's rule files.
Result<RuleSets> read_rule_sets(const BuildRequest& request);

// Chooses the rules whose packages are in the user's build, and finds their
// hook packages. Sets that only serve the other built-in sets rest if none of
// those applies. Adds the exporters that the user asks for where a set-up uses
// them, and the SDK's modules at versions that fit the user's API. `rules` must
// outlive the result. Errors: a hook directory belongs to no module, or there
// is no such exporter.
Result<ChosenHooks> choose_hooks(const BuildRequest& request,
                                 const std::vector<Rule>& rules,
                                 const UserBuild& users);

// Returns the rules with the packages of `plan`, the build with hooks, in place
// of those of the user's build. A rule applies where it applied there: what
// hooks bring along is not the user's program. Only the lifecycle set also
// applies to packages that hooks alone bring in, for it must see every use of
// os/signal.
std::vector<ChosenRule> rules_in_plan(const ChosenHooks& hooks,
                                      const std::vector<Rule>& rules,
                                      const BuildPlan& plan);

}  // namespace otel
