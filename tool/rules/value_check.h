// Checks of single values that several kinds of rules share. A field that is
// absent, or that was refused already, passes.
#pragma once

#include <string>
#include <string_view>

#include "rules/pattern.h"
#include "rules/problems.h"
#include "rules/raw_rule.h"
#include "rules/reader.h"
#include "rules/rule.h"

namespace otel {

// The text of a string field, "" if it is absent or was refused.
std::string text_of(const RawRule& raw, std::string_view name);
// False if it is absent or was refused.
bool flag_of(const RawRule& raw, std::string_view name);

// The value must be a Go name.
void check_identifier(const FieldValue& field, Problems& problems);
// The field must be a pattern; without metacharacters, a Go name.
void check_pattern(const RawRule& raw, std::string_view name,
                   NamePattern::Kind kind, Problems& problems);

// These fill in the rule: ImportPath and Dependencies; Version and GoVersion
// (after ImportPath); Path.
void check_import_paths(const RawRule& raw, Rule& rule, Problems& problems);
void check_versions(const RawRule& raw, Rule& rule, Problems& problems);
void check_path(const RawRule& raw, const RuleSource& source, Rule& rule,
                Problems& problems);

}  // namespace otel
