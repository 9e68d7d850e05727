// Matches rules against packages. The result says what the shim changes in each
// package. A match that cannot be instrumented is an error. If the rule is a
// pattern over many functions, it is a refusal, which the summary counts.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"
#include "match/chosen_rules.h"
#include "match/package_sources.h"
#include "plan/build_plan.h"

namespace otel {

// Refusal is a function that a pattern matched and that cannot be instrumented.
struct Refusal {
  // The function, "net/http.(*Transport).RoundTrip".
  std::string target;
  std::string reason;
  std::string rule;
};

// MatchTable is the result of matching.
struct MatchTable {
  // The packages to change, including hook packages, sorted by import path.
  std::vector<PackageEdits> work;
  std::vector<Refusal> refusals;
  // The rules that name packages by a pattern and match no function in them,
  // with the reason. Such a rule may match in another program.
  std::vector<std::string> unmatched;
  // Each instrumented function with its rules, the outermost first:
  // "net/http.(*Transport).RoundTrip: nethttp#1, otel.rules.json#2".
  std::vector<std::string> instrumented;
  // The numbers of rules that change something, of instrumented functions, and
  // of changed packages without those that only contain hooks.
  int rules_used = 0;
  int functions = 0;
  int packages = 0;
};

// Finds every function, struct and file that the rules change and checks that
// hooks exist and fit, that structs exist and lack the field, and that files
// exist and import only packages that their new package imports. The error has
// every mistake. Messages show files beneath the absolute `working_directory`
// relative to it.
Result<MatchTable> match_rules(const std::vector<ChosenRule>& rules,
                               const BuildPlan& plan,
                               const std::string& working_directory);

}  // namespace otel
