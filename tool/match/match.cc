// See match.h.
#include "match/match.h"

#include <algorithm>

#include <fmt/format.h>

#include "edits/target.h"
#include "match/matcher.h"
#include "match/unhookable.h"

namespace otel {

static int match_rule(const ChosenRule& active, MatchState& state) {
  switch (active.rule->kind) {
    case RuleKind::kFunction:
      return match_function_rule(active, state);
    case RuleKind::kStruct:
      return match_struct_rule(active, state);
    case RuleKind::kFile:
      return match_file_rule(active, state);
  }
  return 0;
}

static void mark_hook_package(const Rule& rule, MatchState& state) {
  std::string path(state.hook_paths.at(&rule));
  if (rule.kind == RuleKind::kFunction && state.plan.find(path) != nullptr) {
    state.packages[path].work.holds_hooks = true;
  }
}

// Sorts the injections of a function by Order, the lowest first. Injections of
// equal Order stay in the order of the rules.
static FunctionEdits finish(PendingFunction pending) {
  std::stable_sort(pending.injections.begin(), pending.injections.end(),
                   [](const PendingInjection& a, const PendingInjection& b) {
                     return a.order < b.order;
                   });
  FunctionEdits work;
  work.receiver = std::move(pending.receiver);
  work.name = std::move(pending.name);
  for (PendingInjection& injection : pending.injections) {
    work.injections.push_back(std::move(injection.injection));
  }
  return work;
}

static std::string describe(const PackageEdits& work,
                            const FunctionEdits& function) {
  std::string rules;
  for (const Injection& injection : function.injections) {
    rules += (rules.empty() ? "" : ", ") + injection.rule;
  }
  return fmt::format(
      "{}: {}", target_name(work.symbol_path, function.receiver, function.name),
      rules);
}

static void finish_packages(MatchState& state, MatchTable& table) {
  for (auto& [import_path, pending] : state.packages) {
    PackageEdits work = std::move(pending.work);
    work.import_path = import_path;
    const PlanPackage* package = state.plan.find(import_path);
    CHECK(package != nullptr);
    work.symbol_path = package->name == "main" ? "main" : import_path;
    for (auto& [key, function] : pending.functions) {
      if (!function.injections.empty()) {
        work.functions.push_back(finish(std::move(function)));
      }
    }
    if (work.empty()) {
      continue;
    }
    bool target =
        !work.functions.empty() || !work.structs.empty() || !work.files.empty();
    table.packages += target ? 1 : 0;
    table.functions += static_cast<int>(work.functions.size());
    for (const FunctionEdits& function : work.functions) {
      table.instrumented.push_back(describe(work, function));
    }
    table.work.push_back(std::move(work));
  }
}

Result<MatchTable> match_rules(const std::vector<ChosenRule>& active,
                               const BuildPlan& plan,
                               const std::string& working_directory) {
  MatchState state{.plan = plan,
                   .working_directory = working_directory,
                   .hook_paths = {},
                   .runtime_packages = runtime_packages(plan),
                   .sources = {},
                   .packages = {},
                   .refusals = {},
                   .unmatched = {},
                   .errors = {}};
  MatchTable table;
  for (const ChosenRule& rule : active) {
    state.hook_paths.emplace(rule.rule, rule.hook_path);
  }
  for (const ChosenRule& rule : active) {
    use_replaced_files(rule, state);
  }
  for (const ChosenRule& rule : active) {
    if (rule.packages.empty()) {
      continue;
    }
    mark_hook_package(*rule.rule, state);
    if (match_rule(rule, state) > 0) {
      table.rules_used++;
    }
  }
  if (!state.errors.empty()) {
    Error all = std::move(state.errors[0]);
    for (size_t i = 1; i < state.errors.size(); i++) {
      all.append(std::move(state.errors[i]));
    }
    return std::unexpected(std::move(all));
  }
  finish_packages(state, table);
  table.refusals = std::move(state.refusals);
  table.unmatched = std::move(state.unmatched);
  return table;
}

}  // namespace otel
