// Ends a build whose plan does not match what go compiles, before go prints
// anything about it.
#pragma once

#include <string>

#include "edits/stale_plan.h"

namespace otel {

// Writes the report (edits/stale_plan.h) and ends the go command that started
// this process, with every process that go has started. Returns an exit code.
// If that go command cannot be found, the mismatch is printed on stderr.
int end_stale_build(const std::string& report_file, const StalePlan& stale);

}  // namespace otel
