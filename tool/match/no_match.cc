// Reports function rules that match no function.
#include <algorithm>

#include <fmt/format.h>

#include "base/strings.h"
#include "edits/target.h"
#include "match/matcher.h"
#include "rules/pattern.h"

namespace otel {

// Returns a hint with the function that the rule probably means, or "".
static std::string suggestion(const Rule& rule,
                              const std::vector<const PackageSource*>& all,
                              const MatchState& state) {
  // A search through all names takes time, and nobody reads so many hints.
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

// Reports whether the rule is for a main function. A plugin need not have one,
// and the compiler reports that any other program has none.
static bool is_unneeded_main(const Rule& rule,
                             const std::vector<const PackageSource*>& sources) {
  return rule.function == "main" && rule.receiver_type.empty() &&
         std::ranges::all_of(sources, [](const PackageSource* source) {
           return source->package->name == "main";
         });
}

void report_no_match(const Rule& rule,
                     const std::vector<const PackageSource*>& sources,
                     MatchState& state) {
  // A file that does not parse may have the function. The compiler reports its
  // error.
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

}  // namespace otel
