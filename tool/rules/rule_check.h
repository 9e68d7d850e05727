// Checks raw rules.
#pragma once

#include "rules/problems.h"
#include "rules/raw_rule.h"
#include "rules/reader.h"
#include "rules/rule.h"

namespace otel {

// Returns the rule with the values of `raw`. Adds these to `problems`: a rule
// without a kind, fields of two kinds, missing fields, and invalid patterns,
// version ranges, names and paths. Use the result only if nothing was added.
Rule check_rule(const RawRule& raw, const RuleSource& source,
                Problems& problems);

}  // namespace otel
