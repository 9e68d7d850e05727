// What the parts of the match stage share while it runs; see match.h.
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

// Injections of one function, sorted by Order at the end.
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

// The work of one package while it is put together.
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

// Function rules (match_functions.cc). Give how many functions changed.
int match_function_rule(const ChosenRule& active, MatchState& state);
// Struct and file rules (match_structs.cc, match_files.cc).
int match_struct_rule(const ChosenRule& active, MatchState& state);
int match_file_rule(const ChosenRule& active, MatchState& state);
// Has the other rules see what a file rule puts in the place of files. What is
// wrong with the rule is found by match_file_rule.
void use_replaced_files(const ChosenRule& active, MatchState& state);

// The hooks of a rule as one target sees them (hook_calls.cc). Reports
// mistakes to state.errors and then returns false.
bool resolve_hooks(const Rule& rule, const FunctionRef& target,
                   MatchState& state, Injection& injection);

}  // namespace otel
