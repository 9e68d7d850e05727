// Reads the JSON that go commands print.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace otel {

// Returns a member's text, or "" if the member is missing or not a string.
inline std::string text_of(const nlohmann::json& json, const char* key) {
  nlohmann::json::const_iterator at = json.find(key);
  return at != json.end() && at->is_string() ? at->get<std::string>() : "";
}

// Returns a member's array, or an empty one if the member is missing or not an
// array.
inline nlohmann::json list_of(const nlohmann::json& json, const char* key) {
  nlohmann::json::const_iterator at = json.find(key);
  return at != json.end() && at->is_array() ? *at : nlohmann::json::array();
}

}  // namespace otel
