// Reads rule files in JSON or YAML. One parser reads both, because JSON is
// YAML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "rules/rule.h"

namespace otel {

// RuleSource describes the origin of a rule file.
struct RuleSource {
  // The path of the file in messages.
  std::string display_path;
  // The absolute directory to which a relative Path refers; "" for a built-in
  // set.
  std::string directory;
  // Rule::set.
  std::string set;
  bool builtin = false;
  // Rule::file_number.
  int file_number = 0;
};

// Returns the rules of a file, in file order. The error has every mistake in
// the file with its line and column: text that is not JSON or YAML or not a
// list of objects, values of a wrong type, unknown fields (with the closest
// known one), repeated fields (field names are not case-sensitive), missing
// fields, fields of two kinds in one rule, bad patterns, bad version ranges,
// and values of OnEnter and OnExit that are not Go identifiers.
Result<std::vector<Rule>> read_rules(std::string_view text,
                                     const RuleSource& source);

}  // namespace otel
