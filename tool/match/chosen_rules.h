// Chooses the rules that apply to a build, and their packages, before any file
// is read: by import path, version, Go version and dependencies.
#pragma once

#include <string>
#include <vector>

#include "plan/build_plan.h"
#include "rules/rule.h"

namespace otel {

// ChosenRule is a rule with the packages of the build to which it applies.
struct ChosenRule {
  const Rule* rule = nullptr;
  // The packages, which the plan owns.
  std::vector<const PlanPackage*> packages;
  // The import path of the rule's hook package (its Path, resolved); "" if the
  // rule has none or does not apply.
  std::string hook_path;
  // The reason why the rule has no packages; "" if it has some.
  std::string unused_reason;
};

// Returns one entry per rule, in the order of the rules, without hook paths.
// Both arguments must outlive the result.
std::vector<ChosenRule> choose_rules(const std::vector<Rule>& rules,
                                     const BuildPlan& plan);

}  // namespace otel
