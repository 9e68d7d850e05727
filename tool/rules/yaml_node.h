// YamlNode is a value of a JSON or YAML file with its place. Fields are in file
// order, repeated ones included. Rule files need no anchors, aliases, tags or
// several documents, so the parser reports them as errors.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace otel {

struct YamlNode {
  enum class Kind { kNull, kBool, kNumber, kString, kList, kMap };

  Kind kind = Kind::kNull;
  Location location;
  // The value of a kString; the spelling of a kBool or kNumber in the file.
  std::string text;
  // The items of a kList; key, value, key, value, … of a kMap.
  std::vector<YamlNode> children;
};

// Returns "a string", "a number" and so on, for messages.
std::string_view kind_name(YamlNode::Kind kind);

// Returns the kind of an unquoted scalar by the core schema of YAML 1.2
// (section 10.3.2), of which JSON is a part, without the octal, hexadecimal,
// infinite and not-a-number forms: these are strings.
YamlNode::Kind plain_scalar_kind(std::string_view text);

// Parses a file, which must have one value. `file` is its name in messages.
// Fails if the text is not JSON or YAML, is empty, is nested too deeply, or
// uses a feature that rule files must not use.
Result<YamlNode> parse_yaml(std::string_view text, const std::string& file);

}  // namespace otel
