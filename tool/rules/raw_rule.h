// RawRule is a rule in the form of the file: known fields with values of the
// right type and their places. rule_check.h checks what the values mean.
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

// FieldInfo describes a field of rules.
struct FieldInfo {
  // The canonical spelling. Files may use any case.
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

// Returns the field with a name, or nullptr. The case is ignored, and
// "StructName" means "StructType". The result has static lifetime.
const FieldInfo* find_field(std::string_view name);

// TextValue is an item of a list.
struct TextValue {
  std::string text;
  Location location;
};

// FieldValue is a field of a rule.
struct FieldValue {
  const FieldInfo* info = nullptr;
  Location key_location;
  Location location;
  // False if the value has the wrong type. This has been reported, and the
  // value is unset.
  bool valid = false;
  // The value. info->type decides which of these four holds it.
  std::string text;
  int number = 0;
  bool flag = false;
  std::vector<TextValue> list;
};

struct RawRule {
  Location location;
  // In file order, each field once.
  std::vector<FieldValue> fields;
  // Whether a key was unknown, which has been reported. It may be a misspelling
  // of a field that seems to be missing.
  bool incomplete = false;

  // Returns the field, or nullptr if it is absent.
  const FieldValue* find(std::string_view canonical_name) const;
};

// Reads one item of the file's list. Adds these to `problems`: an item that is
// not an object, unknown fields, fields given twice, values of the wrong type,
// and empty strings.
RawRule read_raw_rule(const YamlNode& node, Problems& problems);

}  // namespace otel
