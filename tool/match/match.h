// Packages × rules → what the shim does to each package. Nothing that matched
// is dropped in silence: what cannot be done is an error, or, for a rule that
// is a pattern over many functions, a refusal that the summary counts.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"
#include "match/chosen_rules.h"
#include "match/package_sources.h"
#include "plan/build_plan.h"

namespace otel {

// A function that a pattern matched and that cannot be instrumented.
struct Refusal {
  // "net/http.(*Transport).RoundTrip".
  std::string target;
  std::string reason;
  std::string rule;
};

struct MatchTable {
  // Only packages with work, hook packages included; sorted by import path.
  std::vector<PackageEdits> work;
  std::vector<Refusal> refusals;
  // Rules for packages of a pattern, none of which has such a function, with
  // the reason. It depends on the program whether one has.
  std::vector<std::string> unmatched;
  // "net/http.(*Transport).RoundTrip: nethttp#1, otel.rules.json#2": each
  // function that is instrumented, and its rules from the outermost inwards.
  std::vector<std::string> instrumented;
  // Rules that changed something, and how many functions they did it to.
  int rules_used = 0;
  int functions = 0;
  int packages = 0;
};

// Finds every function, struct and file that the active rules change, and
// checks all of it: hooks exist and fit, structs exist and lack the field,
// files exist and import only what the package imports. The error has all
// mistakes.
//
// Messages show files beneath `working_directory` (absolute) relative to it.
Result<MatchTable> match_rules(const std::vector<ChosenRule>& rules,
                               const BuildPlan& plan,
                               const std::string& working_directory);

}  // namespace otel
