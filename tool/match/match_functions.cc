// Function rules. Finds the functions that the patterns of a rule match and
// checks whether each can be instrumented.
#include <algorithm>

#include <fmt/format.h>

#include "edits/target.h"
#include "match/matcher.h"
#include "match/unhookable.h"
#include "rules/pattern.h"

namespace otel {

// FunctionPatterns has the two patterns of a rule. Without ReceiverType a rule
// matches functions only and no methods.
struct FunctionPatterns {
  NamePattern function;
  NamePattern receiver;
  bool functions_only = false;

  // Reports whether the rule names one function. Then it is an error if the
  // function does not exist or cannot be instrumented.
  bool is_literal() const {
    return function.is_literal() && (functions_only || receiver.is_literal());
  }

  bool matches(const SourceFile& file, const FuncDecl& func) const {
    if (func.has_receiver == functions_only ||
        !function.matches(file.text(func.name))) {
      return false;
    }
    return functions_only || receiver.matches(receiver_key(file, func));
  }
};

static Result<FunctionPatterns> patterns_of(const Rule& rule) {
  FunctionPatterns out;
  out.functions_only = rule.receiver_type.empty();
  TRY_ASSIGN(out.function,
             NamePattern::parse(rule.function, NamePattern::Kind::kFunction));
  TRY_ASSIGN(out.receiver, NamePattern::parse(rule.receiver_type,
                                              NamePattern::Kind::kReceiver));
  return out;
}

// Returns the reason why a function cannot be instrumented, or "". Raw
// statements are possible in more functions, because they need not call
// anything.
static std::string refusal_of(const Rule& rule, const FunctionRef& target,
                              const MatchState& state) {
  const SourceFile& file = file_of(target);
  const PlanPackage& package = *target.source->package;
  std::string reason;
  if (!rule.use_raw && package.standard) {
    reason =
        package_refusal_reason(package.import_path, state.runtime_packages);
  }
  if (reason.empty() && !rule.use_raw && package.standard) {
    reason = function_refusal_reason(package.import_path,
                                     receiver_key(file, *target.func),
                                     file.text(target.func->name));
  }
  return reason.empty() ? refusal_reason(file, *target.func) : reason;
}

// Adds the hooks of a rule to a function that its patterns match. Reports
// whether the function will be instrumented. `literal` says that the rule names
// this one function.
static bool match_function(const Rule& rule, bool literal,
                           const FunctionRef& target, MatchState& state) {
  const SourceFile& file = file_of(target);
  std::string name = target_name(target.source->package->import_path,
                                 receiver_key(file, *target.func),
                                 file.text(target.func->name));
  std::string refused = refusal_of(rule, target, state);
  if (!refused.empty() && literal) {
    state.errors.push_back(
        Error(rule.field_location("Function"),
              fmt::format("{} cannot be instrumented: {}", name, refused),
              fmt::format("it is declared at {}", declared_at(target))));
    return false;
  }
  if (!refused.empty()) {
    state.refusals.push_back(
        Refusal{std::move(name), std::move(refused), rule.display_name()});
    return false;
  }
  return add_injection(rule, target, state);
}

// Returns the functions of a package that match, in the order of files and
// lines.
static std::vector<DeclaredFunction> find(const FunctionPatterns& patterns,
                                          const PackageSource& source) {
  std::vector<DeclaredFunction> out;
  auto add = [&](const DeclaredFunction& function) {
    if (patterns.matches(source.files[function.file], *function.func)) {
      out.push_back(function);
    }
  };
  if (patterns.function.is_literal()) {
    auto named = source.names().functions.find(patterns.function.literal());
    if (named != source.names().functions.end()) {
      std::for_each(named->second.begin(), named->second.end(), add);
    }
    return out;
  }
  for (size_t i = 0; i < source.files.size(); i++) {
    for (const FuncDecl& func : source.files[i].funcs) {
      add({i, &func});
    }
  }
  return out;
}

int match_function_rule(const ChosenRule& active, MatchState& state) {
  const Rule& rule = *active.rule;
  Result<FunctionPatterns> patterns = patterns_of(rule);
  if (!patterns) {
    state.errors.push_back(patterns.error());
    return 0;
  }
  int count = 0;
  bool matched = false;
  std::vector<const PackageSource*> sources;
  for (const PlanPackage* package : active.packages) {
    Result<const PackageSource*> source = state.sources.load(*package);
    if (!source) {
      state.errors.push_back(source.error());
      continue;
    }
    sources.push_back(*source);
    for (const DeclaredFunction& function : find(*patterns, **source)) {
      matched = true;
      count += match_function(
          rule, patterns->is_literal(),
          FunctionRef{*source, function.file, function.func}, state);
    }
  }
  if (!matched) {
    report_no_match(rule, sources, state);
  }
  return count;
}

}  // namespace otel
