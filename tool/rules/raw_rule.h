// One rule as the file has it: known fields with values of the right type, and
// where each stands. What the values mean together is rule_check.h's business.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "rules/problems.h"
#include "rules/rule.h"
#include "rules/yaml_node.h"

namespace otel {

enum class FieldType { kString, kInteger, kBoolean, kStringList };

// One row of the table of fields.
struct FieldInfo {
  // Canonical spelling; files may use any case.
  std::string_view name;
  FieldType type;
  // The rule kinds that have the field: a sum of kind_bit()s.
  unsigned kinds;
  // An example value, as JSON.
  std::string_view example;
};

constexpr unsigned kind_bit(RuleKind kind) {
  return 1U << static_cast<unsigned>(kind);
}

// The field of that name (case ignored, "StructName" is "StructType"), or
// nullptr. The result lives for ever.
const FieldInfo* find_field(std::string_view name);

// An item of a list, with its place.
struct TextValue {
  std::string text;
  Location location;
};

struct FieldValue {
  const FieldInfo* info = nullptr;
  Location key_location;
  Location location;
  // False if the value has the wrong type; it is reported and unset.
  bool valid = false;
  // The one that info->type says.
  std::string text;
  int number = 0;
  bool flag = false;
  std::vector<TextValue> list;
};

struct RawRule {
  Location location;
  // In file order, each field once.
  std::vector<FieldValue> fields;
  // Something was not understood, and reported: a field that seems to be
  // missing may be it.
  bool incomplete = false;

  // nullptr if the field is absent.
  const FieldValue* find(std::string_view canonical_name) const;
};

// Reads one item of the file's list. Reports: not an object, unknown fields,
// fields given twice, values of the wrong type, empty strings.
RawRule read_raw_rule(const YamlNode& node, Problems& problems);

}  // namespace otel
