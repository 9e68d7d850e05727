// What go commands print as JSON: members that may be missing.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace otel {

// "" for a member that is not there, or no text.
inline std::string text_of(const nlohmann::json& json, const char* key) {
  nlohmann::json::const_iterator at = json.find(key);
  return at != json.end() && at->is_string() ? at->get<std::string>() : "";
}

// An empty list for a member that is not there, or no list.
inline nlohmann::json list_of(const nlohmann::json& json, const char* key) {
  nlohmann::json::const_iterator at = json.find(key);
  return at != json.end() && at->is_array() ? *at : nlohmann::json::array();
}

}  // namespace otel
