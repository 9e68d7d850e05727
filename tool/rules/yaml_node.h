// JSON and YAML as plain values. yaml-cpp does the reading; this keeps what it
// tells us of places, the order of fields and repeated fields, and refuses
// what rule files have no use for: anchors, aliases, tags, several documents.
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
  // kString: the value. kBool, kNumber: as spelled in the file.
  std::string text;
  // kList: the items. kMap: key, value, key, value, … in file order, repeated
  // keys included.
  std::vector<YamlNode> children;
};

// "a string", "a number", … for messages.
std::string_view kind_name(YamlNode::Kind kind);

// The file's one value. `file` is used in messages only. Errors: not JSON or
// YAML, nothing in it, nested too deeply, or one of the features refused.
Result<YamlNode> parse_yaml(std::string_view text, const std::string& file);

}  // namespace otel
