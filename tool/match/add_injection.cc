// Adds the injection of a rule to a function that it matches.
#include <algorithm>

#include <fmt/format.h>

#include "base/strings.h"
#include "edits/target.h"
#include "match/matcher.h"
#include "syntax/parser.h"

namespace otel {

// Returns the id of an injection, which is the same in every build and on every
// machine: it does not depend on the path of the rule file. Equal rules for one
// function get different ids, in their order. The id has 64 bits because a
// program may have 100,000 of them. The probability that two of these are equal
// is 1 in 4 billion; with 32 bits it would be 2 in 3.
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

// Returns raw statements in one line. Fails if their brackets and strings are
// not balanced, which the reader of rules does not check.
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

bool add_injection(const Rule& rule, const FunctionRef& target,
                   MatchState& state) {
  const SourceFile& file = file_of(target);
  const std::string& path = target.source->package->import_path;
  std::string receiver = receiver_key(file, *target.func);
  std::string name(file.text(target.func->name));
  PendingFunction& pending = state.packages[path].functions[{receiver, name}];
  // A second init function of the package has the hooks of the first.
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

}  // namespace otel
