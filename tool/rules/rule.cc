// See rule.h.
#include "rules/rule.h"

#include <fmt/format.h>

namespace otel {

std::string Rule::display_name() const {
  return fmt::format("{}#{} ({})", set, index, location.str());
}

Location Rule::field_location(std::string_view field) const {
  for (const std::pair<std::string, Location>& entry : field_locations) {
    if (entry.first == field) {
      return entry.second;
    }
  }
  return location;
}

}  // namespace otel
