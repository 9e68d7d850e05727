// Runs the real go command for a prepared build.
#pragma once

#include <optional>

#include "base/error.h"
#include "build/invocation.h"
#include "cache/prepared_build.h"
#include "edits/stale_plan.h"

namespace otel {

// The result of a go command.
struct BuildOutcome {
  int exit_code = 0;
  // Set if the plan did not match what go compiles; then go was ended.
  std::optional<StalePlan> stale;
};

// Runs go with the flags of the prepared build. Errors: go cannot be started.
Result<BuildOutcome> run_prepared(const Invocation& invocation,
                                  const PreparedBuild& prepared);

// Prints a text on stderr, unless -q is given.
void say(const Invocation& invocation, std::string_view text);

}  // namespace otel
