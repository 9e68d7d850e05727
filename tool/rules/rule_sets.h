// Which rules a build uses: the built-in sets, then the user's files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "rules/rule.h"

namespace otel {

// The name of the rule file that is looked for in the main module's root, with
// one of these endings.
inline constexpr std::string_view kRuleFileName = "otel.rules";
inline constexpr std::string_view kRuleFileEndings[] = {".json", ".yaml",
                                                        ".yml"};

// A rule set that comes with the tool.
struct BuiltinSet {
  // "nethttp": what --disable takes.
  std::string name;
  // Its rules.json.
  std::string_view text;
};

// Everything that decides which rules there are. The caller has read the
// command line and the environment.
struct RuleSetOptions {
  std::vector<BuiltinSet> builtin;
  // Built-in sets ("nethttp") and rules ("nethttp#2", counted from 1) that are
  // not used.
  std::vector<std::string> disabled;
  // --no-default-rules.
  bool no_default_rules = false;
  // The files of --rules or $OTELTOOL_RULES; relative to working_directory.
  std::vector<std::string> rule_files;
  // Where otel.rules.json is looked for if rule_files is empty; absolute, "" if
  // the build has no main module.
  std::string main_module_directory;
  // Absolute.
  std::string working_directory;
};

struct RuleSets {
  // Built-in sets in the order given, then the files in theirs; the rules of
  // one set in file order.
  std::vector<Rule> rules;
  // Every file that was read or looked for, absolute: the result holds as long
  // as none of them changes, appears or disappears.
  std::vector<std::string> watched_files;
};

// Reads and checks all of them. The error has the mistakes of every file, and:
// an unknown set or rule in `disabled`, a file that cannot be read or is given
// twice, two otel.rules files.
Result<RuleSets> load_rule_sets(const RuleSetOptions& options);

}  // namespace otel
