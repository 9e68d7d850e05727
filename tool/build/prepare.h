// Planning a build from scratch: from the command line to the flags that the
// real go command gets.
//
//   rules → plan → active rules → hook modules and importers
//   → plan with hooks → match → plan file and flags
//
// Nothing but our cache is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "args/go_command.h"
#include "args/tool_options.h"
#include "base/error.h"
#include "build/summary.h"
#include "cache/prepared_build.h"
#include "cache/watch_list.h"
#include "plan/go_environment.h"

namespace otel {

// Plans the build of `command`, which runs in `directory` (absolute; that of
// -C already applied). Takes down in `watch` what the plan rests on. nullopt:
// go cannot load the packages and will say why better than we could. Errors:
// something is wrong with the rules, the hooks or our cache.
Result<std::optional<PreparedBuild>> prepare_build(
    const ToolOptions& options, const GoCommand& command,
    const GoEnvironment& environment, const std::string& directory,
    WatchList& watch);

}  // namespace otel
