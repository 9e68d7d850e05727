// Loads the rules of a build: the built-in sets, then the user's files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "rules/rule.h"

namespace otel {

// The name of the rule file in the root of the main module, and its possible
// endings.
inline constexpr std::string_view kRuleFileName = "otel.rules";
inline constexpr std::string_view kRuleFileEndings[] = {".json", ".yaml",
                                                        ".yml"};

// BuiltinSet is a rule set that the tool contains.
struct BuiltinSet {
  // The name, "nethttp", which --disable accepts.
  std::string name;
  // The text of its rules.json.
  std::string_view text;
};

// RuleSetOptions decides which rules a build uses. The caller has read it from
// the command line and the environment.
struct RuleSetOptions {
  std::vector<BuiltinSet> builtin;
  // The built-in sets ("nethttp") and rules ("nethttp#2", counted from 1) that
  // are not used.
  std::vector<std::string> disabled;
  // Whether --no-default-rules is given.
  bool no_default_rules = false;
  // The files of --rules or $OTELTOOL_RULES, relative to working_directory.
  std::vector<std::string> rule_files;
  // The absolute root of the main module, which may contain otel.rules.json. It
  // is used if rule_files is empty. "" if the build has no main module.
  std::string main_module_directory;
  // An absolute path.
  std::string working_directory;
};

struct RuleSets {
  // The built-in sets in the given order, then the files in the given order.
  // The rules of a set are in file order.
  std::vector<Rule> rules;
  // The absolute path of every file that was read or looked for. The result is
  // valid as long as none of them changes, appears or disappears.
  std::vector<std::string> watched_files;
};

// Loads and checks the rules. The error has the mistakes of every file, unknown
// sets and rules in `disabled`, files that cannot be read or are given twice,
// and a second otel.rules file.
Result<RuleSets> load_rule_sets(const RuleSetOptions& options);

}  // namespace otel
