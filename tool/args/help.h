// The texts of `otel help`, in the style of `go help`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

// Returns the text of a topic, which ends in a newline, or nullopt if there is
// no such topic. The topic "" is the overview.
std::optional<std::string_view> help_text(std::string_view topic);

// Returns the names of the topics without the overview.
std::vector<std::string> help_topics();

}  // namespace otel
