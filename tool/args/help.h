// The texts of `otel help`, in the manner of the go command's own help.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

// The text of a topic, ending in a newline; "" is the overview. nullopt if
// there is no such topic.
std::optional<std::string_view> help_text(std::string_view topic);

// The names of the topics, without the overview.
std::vector<std::string> help_topics();

}  // namespace otel
