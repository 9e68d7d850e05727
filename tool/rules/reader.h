// Reads rule files. JSON and YAML are read alike (JSON is YAML, and yaml-cpp
// knows line and column of every node).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "rules/rule.h"

namespace otel {

// Who the rules belong to.
struct RuleSource {
  // As shown in messages.
  std::string display_path;
  // The directory that a relative Path starts from; absolute.
  std::string directory;
  std::string set;
  bool builtin = false;
  // Rule::file_number.
  int file_number = 0;
};

// All rules of one file, in file order. Every mistake in the file is in the
// error, each with its line and column: not JSON or YAML, not a list of
// objects, wrong types, unknown fields (with the closest known one), a field
// twice (keys are case-insensitive), missing fields, fields of two kinds in one
// rule, bad RE2, bad version range, OnEnter/OnExit that are not Go identifiers.
Result<std::vector<Rule>> read_rules(std::string_view text,
                                     const RuleSource& source);

}  // namespace otel
