// The lines that otel prints before and after a build.
#pragma once

#include <string>
#include <vector>

#include "match/match.h"
#include "plan/build_plan.h"

namespace otel {

// Everything that the lines are made from.
struct Summary {
  int packages = 0;
  int functions = 0;
  int rules_used = 0;
  // Time that the tool itself took, in seconds.
  double seconds = 0;
  std::vector<Refusal> refusals;
  // Each instrumented function with its rules.
  std::vector<std::string> instrumented;
  // Rules that had packages and no function in them, with the reason.
  std::vector<std::string> unmatched_rules;
  // Programs, or tested packages, that were built without hooks: those in the
  // module cache.
  std::vector<std::string> without_hooks;
  // Rules that were not used, with the reason.
  std::vector<std::string> unused_rules;
  // "module v1.2.0 → v1.3.0": versions that the hooks raised.
  std::vector<std::string> raised_versions;
};

// The module versions that differ between the user's build and ours.
std::vector<std::string> raised_versions(const BuildPlan& users,
                                         const BuildPlan& ours);

// The lines for stderr before the build: should the program not compile with a
// version that the hooks raised, this says why.
std::string render_raised_versions(const Summary& summary);

// The text for stderr after it: one line; more with `verbose`. Rules that
// matched nothing and programs without hooks are always told.
std::string render_summary(const Summary& summary, bool verbose);

}  // namespace otel
