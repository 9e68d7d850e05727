// Function rules: which functions a rule's patterns match, and whether each of
// them can be instrumented.
#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "edits/target.h"
#include "match/matcher.h"
#include "match/unhookable.h"
#include "rules/pattern.h"
#include "syntax/parser.h"

namespace otel {

// A rule's two patterns; without ReceiverType only plain functions match.
struct FunctionPatterns {
  NamePattern function;
  NamePattern receiver;
  bool plain_only = false;

  // True if the rule names one function: not to find it, or not to be able to
  // change it, is then a mistake in the rule.
  bool is_literal() const {
    return function.is_literal() && (plain_only || receiver.is_literal());
  }

  bool matches(const SourceFile& file, const FuncDecl& func) const {
    if (func.has_receiver == plain_only ||
        !function.matches(file.text(func.name))) {
      return false;
    }
    return plain_only || receiver.matches(receiver_key(file, func));
  }
};

static Result<FunctionPatterns> patterns_of(const Rule& rule) {
  FunctionPatterns out;
  out.plain_only = rule.receiver_type.empty();
  TRY_ASSIGN(out.function,
             NamePattern::parse(rule.function, NamePattern::Kind::kFunction));
  TRY_ASSIGN(out.receiver, NamePattern::parse(rule.receiver_type,
                                              NamePattern::Kind::kReceiver));
  return out;
}

// Stable from build to build and from machine to machine: nothing of where the
// rule file lies goes in.
// Rules that say the same of one function get different ids by their order.
// 64 bits, as a program may have 100,000 of them: among so many, two are equal
// with a chance of 1 in 4 billion (with 32 bits, of 2 in 3).
static std::string injection_id(const Rule& rule, std::string_view target,
                                const PendingFunction& pending) {
  std::string key = fmt::format(
      "{}\n{}\n{}\n{}\n{}\n{}\n{}", rule.path, rule.function,
      rule.receiver_type, rule.on_enter, rule.on_exit, rule.order, target);
  std::string id;
  uint64_t seed = 0;
  do {
    id = fmt::format("{:016x}", hash64(key, seed++));
  } while (std::ranges::any_of(
      pending.injections,
      [&](const PendingInjection& p) { return p.injection.id == id; }));
  return id;
}

// Raw statements in one line; they were checked when the rules were read only
// for being there, so brackets are checked here.
static Result<std::string> one_line(const std::string& statements,
                                    const Location& location) {
  std::string text =
      fmt::format("package p\nfunc _() {{\n{}\n}}\n", statements);
  Result<SourceFile> file = parse_file(text, "UseRaw");
  if (!file || file->funcs.size() != 1 || !file->types.empty()) {
    return fail(location, "these are not Go statements",
                "brackets and strings must be balanced");
  }
  return type_text(*file, file->funcs[0].body_tokens);
}

static Status raw_injection(const Rule& rule, Injection& injection) {
  injection.raw = true;
  TRY_ASSIGN(injection.raw_enter,
             one_line(rule.on_enter, rule.field_location("OnEnter")));
  TRY_ASSIGN(injection.raw_exit,
             one_line(rule.on_exit, rule.field_location("OnExit")));
  return {};
}

// Puts the injection into the package's work; false if something is wrong.
static bool add_injection(const Rule& rule, const FunctionRef& target,
                          MatchState& state) {
  const SourceFile& file = file_of(target);
  const std::string& path = target.source->package->import_path;
  std::string receiver = receiver_key(file, *target.func);
  std::string name(file.text(target.func->name));
  PendingFunction& pending = state.packages[path].functions[{receiver, name}];
  // A second init of the package: it shares the first one's hooks.
  for (const PendingInjection& other : pending.injections) {
    if (other.from == &rule) {
      return true;
    }
  }
  Injection injection;
  injection.rule = rule.display_name();
  injection.id = injection_id(rule, target_name(path, receiver, name), pending);
  if (rule.use_raw) {
    Status raw = raw_injection(rule, injection);
    if (!raw) {
      state.errors.push_back(raw.error());
      return false;
    }
  } else if (!resolve_hooks(rule, target, state, injection)) {
    return false;
  }
  pending.receiver = receiver;
  pending.name = name;
  pending.injections.push_back({rule.order, &rule, std::move(injection)});
  return true;
}

// Raw statements may be put anywhere: they need not call anything.
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

// One function that the patterns match; gives 1 if it will be instrumented.
static int take(const Rule& rule, bool literal, const FunctionRef& target,
                MatchState& state) {
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
    return 0;
  }
  if (!refused.empty()) {
    state.refusals.push_back(
        Refusal{std::move(name), std::move(refused), rule.display_name()});
    return 0;
  }
  return add_injection(rule, target, state) ? 1 : 0;
}

// The functions of the packages whose names are close to what was asked for.
static std::string suggestion(const Rule& rule,
                              const std::vector<const PackageSource*>& all,
                              const MatchState& state) {
  // To look through all names takes time, and so does reading.
  static constexpr size_t kMostSuggestions = 100;
  if (state.errors.size() >= kMostSuggestions) {
    return "";
  }
  std::vector<std::string> names;
  std::vector<std::string> receivers;
  for (const PackageSource* source : all) {
    for (const SourceFile& file : source->files) {
      for (const FuncDecl& func : file.funcs) {
        names.emplace_back(file.text(func.name));
        if (names.back() == rule.function) {
          receivers.push_back(receiver_key(file, func));
        }
      }
    }
  }
  if (!receivers.empty()) {
    return receivers[0].empty()
               ? fmt::format(
                     "{} is a function, not a method: omit "
                     "ReceiverType",
                     rule.function)
               : fmt::format("{} is a method of {}: \"ReceiverType\": \"{}\"",
                             rule.function, receivers[0], receivers[0]);
  }
  std::string close = closest(rule.function, names);
  return close.empty() ? "" : fmt::format("did you mean {}?", close);
}

// A plugin needs no main function. Where any other program has none, the
// compiler says so.
static bool is_unneeded_main(const Rule& rule,
                             const std::vector<const PackageSource*>& sources) {
  return rule.function == "main" && rule.receiver_type.empty() &&
         std::ranges::all_of(sources, [](const PackageSource* source) {
           return source->package->name == "main";
         });
}

// A mistake where the rule names the package. What a pattern means depends on
// the program. Where a file does not parse, what is missing may be in it; the
// compiler will stop at that file with a better message.
static void report_no_match(const Rule& rule,
                            const std::vector<const PackageSource*>& sources,
                            MatchState& state) {
  for (const PackageSource* source : sources) {
    if (!source->parse_errors.empty()) {
      return;
    }
  }
  std::string what = rule.receiver_type.empty()
                         ? fmt::format("function {}", rule.function)
                         : fmt::format("method {} with receiver {}",
                                       rule.function, rule.receiver_type);
  bool may_be_missing = is_unneeded_main(rule, sources);
  if (may_be_missing && rule.builtin) {
    return;
  }
  if (may_be_missing || is_import_path_glob(rule.import_path)) {
    state.unmatched.push_back(fmt::format("{}: no package of {} has a {}",
                                          rule.display_name(), rule.import_path,
                                          what));
    return;
  }
  state.errors.push_back(
      Error(rule.field_location("Function"),
            fmt::format("package {} has no {}", rule.import_path, what),
            suggestion(rule, sources, state)));
}

// The functions of a package that match, in the order of files and lines.
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
      count += take(rule, patterns->is_literal(),
                    FunctionRef{*source, function.file, function.func}, state);
    }
  }
  if (!matched) {
    report_no_match(rule, sources, state);
  }
  return count;
}

}  // namespace otel
