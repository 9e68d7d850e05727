// Checks of single values that several kinds of rules share. A field passes if
// it is absent or an error has been reported for it.
#pragma once

#include <string>
#include <string_view>

#include "rules/pattern.h"
#include "rules/problems.h"
#include "rules/raw_rule.h"
#include "rules/reader.h"
#include "rules/rule.h"

namespace otel {

// Returns the text of a string field, or "" if the field is absent or invalid.
std::string text_of(const RawRule& raw, std::string_view name);
// Returns the value of a boolean field, or false if it is absent or invalid.
bool flag_of(const RawRule& raw, std::string_view name);

// Checks that the value is a Go identifier.
void check_identifier(const FieldValue& field, Problems& problems);
// Checks that the value is a pattern, and a Go identifier if it has no
// metacharacters.
void check_pattern(const RawRule& raw, std::string_view name,
                   NamePattern::Kind kind, Problems& problems);

// Checks ImportPath and Dependencies and stores them in the rule.
void check_import_paths(const RawRule& raw, Rule& rule, Problems& problems);
// Checks Version and GoVersion and stores them in the rule. Call it after
// check_import_paths.
void check_versions(const RawRule& raw, Rule& rule, Problems& problems);
// Checks Path and stores it in the rule.
void check_path(const RawRule& raw, const RuleSource& source, Rule& rule,
                Problems& problems);

}  // namespace otel
