// The state of match_rules (match.h), which the files of this stage share.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "match/function_text.h"
#include "match/match.h"

namespace otel {

// PendingInjection is an injection with its rule. They are sorted by Order at
// the end.
struct PendingInjection {
  int order = 0;
  const Rule* from = nullptr;
  Injection injection;
};

struct PendingFunction {
  std::string receiver;
  std::string name;
  std::vector<PendingInjection> injections;
};

// PendingPackage has the edits of a package while rules are matched.
struct PendingPackage {
  // By receiver and name.
  std::map<std::pair<std::string, std::string>, PendingFunction> functions;
  PackageEdits work;
};

struct MatchState {
  const BuildPlan& plan;
  const std::string& working_directory;
  // The hook package of each rule; "" for a rule without.
  std::unordered_map<const Rule*, std::string_view> hook_paths;
  // See unhookable.h.
  std::set<std::string, std::less<>> runtime_packages;
  PackageSources sources;
  // By import path.
  std::map<std::string, PendingPackage> packages;
  std::vector<Refusal> refusals;
  // See MatchTable.
  std::vector<std::string> unmatched;
  std::vector<Error> errors;
};

// These match one rule and return the number of functions, structs or files
// that it changes. They add errors to state.errors. Function rules are in
// match_functions.cc, struct rules in match_structs.cc, file rules in
// match_files.cc.
int match_function_rule(const ChosenRule& active, MatchState& state);
int match_struct_rule(const ChosenRule& active, MatchState& state);
int match_file_rule(const ChosenRule& active, MatchState& state);
// Makes the other rules see the files that a file rule replaces.
// match_file_rule reports the errors of the rule.
void use_replaced_files(const ChosenRule& active, MatchState& state);

// Adds the injection of a rule to its target (add_injection.cc). After an
// error, which it adds to state.errors, it returns false.
bool add_injection(const Rule& rule, const FunctionRef& target,
                   MatchState& state);

// Resolves the hooks of a rule for one target and stores them in the injection
// (hook_calls.cc). After an error, which it adds to state.errors, it returns
// false.
bool resolve_hooks(const Rule& rule, const FunctionRef& target,
                   MatchState& state, Injection& injection);

// Reports that no function of the packages matches a rule (no_match.cc). It is
// an error if the rule names the package. Otherwise the rule may match in
// another program and is added to state.unmatched.
void report_no_match(const Rule& rule,
                     const std::vector<const PackageSource*>& sources,
                     MatchState& state);

}  // namespace otel
