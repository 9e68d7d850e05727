// See yaml_node.h. yaml_node_throws.cc has the parser.
#include "rules/yaml_node.h"

#include <algorithm>
#include <initializer_list>

namespace otel {

std::string_view kind_name(YamlNode::Kind kind) {
  switch (kind) {
    case YamlNode::Kind::kNull:
      return "null";
    case YamlNode::Kind::kBool:
      return "a boolean";
    case YamlNode::Kind::kNumber:
      return "a number";
    case YamlNode::Kind::kString:
      return "a string";
    case YamlNode::Kind::kList:
      return "a list";
    case YamlNode::Kind::kMap:
      return "an object";
  }
  return "";
}

static bool is_one_of(std::string_view text,
                      std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

static size_t skip_digits(std::string_view text, size_t at) {
  size_t end = text.find_first_not_of("0123456789", at);
  return end == std::string_view::npos ? text.size() : end;
}

// Reports whether the text is a number of the core schema:
// [-+]? digits [. digits] [e [-+]? digits], with a digit before the e.
static bool is_number(std::string_view text) {
  size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
  size_t end = skip_digits(text, at);
  size_t digits = end - at;
  if (end < text.size() && text[end] == '.') {
    at = end + 1;
    end = skip_digits(text, at);
    digits += end - at;
  }
  if (digits == 0) {
    return false;
  }
  if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
    at = end + 1;
    at += at < text.size() && (text[at] == '-' || text[at] == '+') ? 1 : 0;
    end = skip_digits(text, at);
    return end > at && end == text.size();
  }
  return end == text.size();
}

YamlNode::Kind plain_scalar_kind(std::string_view text) {
  if (is_one_of(text, {"", "~", "null", "Null", "NULL"})) {
    return YamlNode::Kind::kNull;
  }
  if (is_one_of(text, {"true", "True", "TRUE", "false", "False", "FALSE"})) {
    return YamlNode::Kind::kBool;
  }
  return is_number(text) ? YamlNode::Kind::kNumber : YamlNode::Kind::kString;
}

}  // namespace otel
