// From a raw rule to a checked one.
#pragma once

#include "rules/problems.h"
#include "rules/raw_rule.h"
#include "rules/reader.h"
#include "rules/rule.h"

namespace otel {

// The rule that `raw` stands for. Reports: no kind, fields of two kinds,
// missing fields, and values that mean nothing (patterns, ranges, names,
// paths). The result is meant to be used only if nothing was reported.
Rule check_rule(const RawRule& raw, const RuleSource& source,
                Problems& problems);

}  // namespace otel
