// See tool_variables.h.
#include "args/tool_variables.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"

namespace otel {

static void append_list(std::string_view text, char separator,
                        std::vector<std::string>& out) {
  for (std::string_view part : split(text, separator)) {
    part = trim(part);
    if (!part.empty()) {
      out.emplace_back(part);
    }
  }
}

void append_names(std::string_view text, std::vector<std::string>& out) {
  append_list(text, ',', out);
}

Status apply_variables(const Environment& environment, ToolOptions& options) {
  append_names(environment.get("OTELTOOL_DISABLE"), options.disabled);
  std::string value = environment.get("OTELTOOL_VERBOSE");
  std::string verbose = to_lower(value);
  if (verbose == "1" || verbose == "true" || verbose == "yes") {
    options.verbosity = Verbosity::kVerbose;
  } else if (!verbose.empty() && verbose != "0" && verbose != "false" &&
             verbose != "no") {
    return fail(fmt::format("OTELTOOL_VERBOSE: \"{}\" is not a boolean", value),
                "use 1 or 0");
  }
  return {};
}

void apply_default_lists(const Environment& environment, ToolOptions& options) {
  if (options.rule_files.empty()) {
    append_list(environment.get("OTELTOOL_RULES"), ':', options.rule_files);
  }
  if (options.exporters.empty()) {
    append_names(environment.get("OTELTOOL_EXPORTER"), options.exporters);
  }
}

std::string cache_directory_of(const Environment& environment,
                               std::string_view directory) {
  if (std::string cache = environment.get("OTELTOOL_CACHE"); !cache.empty()) {
    return path_abs(cache, directory);
  }
  if (std::string cache = environment.get("XDG_CACHE_HOME");
      path_is_abs(cache)) {
    return path_join(cache, "otel");
  }
  std::string home = environment.get("HOME");
  return path_is_abs(home) ? path_join(home, ".cache/otel") : "";
}

}  // namespace otel
