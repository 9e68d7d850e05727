// Reads the environment variables of the tool, OTELTOOL_…, which stand in for
// its flags.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "args/tool_options.h"
#include "base/environment.h"
#include "base/error.h"

namespace otel {

// Appends the names of a list separated by commas, without blanks around them.
void append_names(std::string_view text, std::vector<std::string>& out);

// Applies OTELTOOL_DISABLE and OTELTOOL_VERBOSE, before any flag. Errors:
// OTELTOOL_VERBOSE is not a boolean.
Status apply_variables(const Environment& environment, ToolOptions& options);

// Applies OTELTOOL_RULES and OTELTOOL_EXPORTER, after all flags: each counts
// only if the command line has no --rules or no --exporter.
void apply_default_lists(const Environment& environment, ToolOptions& options);

// Returns the cache directory, absolute: OTELTOOL_CACHE (relative to
// `directory`, which is absolute), or "otel" in XDG_CACHE_HOME or in
// HOME/.cache; "" if these variables are unset.
std::string cache_directory_of(const Environment& environment,
                               std::string_view directory);

}  // namespace otel
