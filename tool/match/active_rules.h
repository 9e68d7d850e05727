// Which rules apply to which packages, before any file is looked at: by import
// path, version, Go version and dependencies.
#pragma once

#include <string>
#include <vector>

#include "plan/build_plan.h"
#include "rules/rule.h"

namespace otel {

// A rule, and the packages of the build that it is for.
struct ActiveRule {
  const Rule* rule = nullptr;
  std::vector<const PlanPackage*> packages;
  // Why it has no packages; "" if it has.
  std::string inactive_reason;
};

// One entry per rule, in the rules' order. Both arguments must outlive the
// result.
std::vector<ActiveRule> find_active_rules(const std::vector<Rule>& rules,
                                          const BuildPlan& plan);

}  // namespace otel
