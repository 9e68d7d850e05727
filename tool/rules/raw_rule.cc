// See raw_rule.h.
#include "rules/raw_rule.h"

#include <charconv>

#include <fmt/format.h>

#include "base/strings.h"

namespace otel {

static constexpr unsigned kFunc = kind_bit(RuleKind::kFunction);
static constexpr unsigned kStruct = kind_bit(RuleKind::kStruct);
static constexpr unsigned kFile = kind_bit(RuleKind::kFile);
static constexpr unsigned kAll = kFunc | kStruct | kFile;

static constexpr FieldInfo kFields[] = {
    {"ImportPath", FieldType::kString, kAll, R"x("net/http")x"},
    {"Version", FieldType::kString, kAll, R"x("[1.2.0,2.0.0)")x"},
    {"GoVersion", FieldType::kString, kAll, R"x("[1.24,)")x"},
    {"Dependencies", FieldType::kStringList, kAll, R"x(["net/http"])x"},
    {"Order", FieldType::kInteger, kAll, "10"},
    {"Path", FieldType::kString, kFunc | kFile, R"x("./hooks")x"},
    {"Function", FieldType::kString, kFunc, R"x("RoundTrip")x"},
    {"ReceiverType", FieldType::kString, kFunc, R"x("*Transport")x"},
    {"OnEnter", FieldType::kString, kFunc, R"x("onEnterRoundTrip")x"},
    {"OnExit", FieldType::kString, kFunc, R"x("onExitRoundTrip")x"},
    {"UseRaw", FieldType::kBoolean, kFunc, "true"},
    {"StructType", FieldType::kString, kStruct, R"x("Request")x"},
    {"FieldName", FieldType::kString, kStruct, R"x("otelSpan")x"},
    {"FieldType", FieldType::kString, kStruct, R"x("interface{}")x"},
    {"FileName", FieldType::kString, kFile, R"x("extra.go")x"},
    {"Replace", FieldType::kBoolean, kFile, "true"},
};

const FieldInfo* find_field(std::string_view name) {
  if (equal_ignoring_case(name, "StructName")) {
    name = "StructType";
  }
  for (const FieldInfo& field : kFields) {
    if (equal_ignoring_case(name, field.name)) {
      return &field;
    }
  }
  return nullptr;
}

const FieldValue* RawRule::find(std::string_view canonical_name) const {
  for (const FieldValue& field : fields) {
    if (field.info->name == canonical_name) {
      return &field;
    }
  }
  return nullptr;
}

static std::string_view type_name(FieldType type) {
  switch (type) {
    case FieldType::kString:
      return "a string";
    case FieldType::kInteger:
      return "a whole number";
    case FieldType::kBoolean:
      return "true or false";
    case FieldType::kStringList:
      return "a list of strings";
  }
  return "";
}

static void report_type(const YamlNode& node, const FieldInfo& info,
                        Problems& problems) {
  std::string found =
      node.kind == YamlNode::Kind::kNumber && info.type == FieldType::kInteger
          ? node.text
          : std::string(kind_name(node.kind));
  std::string hint =
      node.kind == YamlNode::Kind::kNull
          ? "give it a value, or omit the field"
          : fmt::format("for example \"{}\": {}", info.name, info.example);
  problems.add(node.location,
               fmt::format("field \"{}\" must be {}, not {}", info.name,
                           type_name(info.type), found),
               std::move(hint));
}

static bool read_integer(const YamlNode& node, int& number) {
  std::string_view text = node.text;
  if (node.kind != YamlNode::Kind::kNumber) {
    return false;
  }
  if (text.starts_with('+')) {
    text.remove_prefix(1);
  }
  const char* end = text.data() + text.size();
  std::from_chars_result result = std::from_chars(text.data(), end, number);
  return result.ec == std::errc() && result.ptr == end;
}

// Reads the items. Returns false after a problem: an item that is not a string,
// or is empty.
static bool read_list(const YamlNode& node, FieldValue& value,
                      Problems& problems) {
  bool good = true;
  for (const YamlNode& item : node.children) {
    if (item.kind == YamlNode::Kind::kString && !item.text.empty()) {
      value.list.push_back(TextValue{item.text, item.location});
      continue;
    }
    good = false;
    std::string_view found = item.kind == YamlNode::Kind::kString
                                 ? "an empty one"
                                 : kind_name(item.kind);
    problems.add(item.location,
                 fmt::format("each item of \"{}\" must be a string, not {}",
                             value.info->name, found),
                 fmt::format("for example \"{}\": {}", value.info->name,
                             value.info->example));
  }
  return good;
}

static bool read_string(const YamlNode& node, FieldValue& value,
                        Problems& problems) {
  if (node.text.empty()) {
    problems.add(node.location,
                 fmt::format("field \"{}\" is empty", value.info->name),
                 fmt::format("omit it, or give it a value, for example {}",
                             value.info->example));
    return false;
  }
  value.text = node.text;
  return true;
}

static bool read_value(const YamlNode& node, FieldValue& value,
                       Problems& problems) {
  using Kind = YamlNode::Kind;
  FieldType type = value.info->type;
  if (type == FieldType::kString && node.kind == Kind::kString) {
    return read_string(node, value, problems);
  }
  if (type == FieldType::kStringList && node.kind == Kind::kList) {
    return read_list(node, value, problems);
  }
  if (type == FieldType::kInteger && read_integer(node, value.number)) {
    return true;
  }
  if (type == FieldType::kBoolean && node.kind == Kind::kBool) {
    value.flag = to_lower(node.text) == "true";
    return true;
  }
  report_type(node, *value.info, problems);
  return false;
}

static void report_unknown(const YamlNode& key, Problems& problems) {
  std::vector<std::string> names = {"StructName"};
  std::string all;
  for (const FieldInfo& field : kFields) {
    names.emplace_back(field.name);
    all += fmt::format("{}{}", all.empty() ? "" : ", ", field.name);
  }
  std::string close = closest(key.text, names);
  problems.add(key.location, fmt::format("unknown field {:?}", key.text),
               close.empty() ? fmt::format("the fields are {}", all)
                             : fmt::format("did you mean \"{}\"?", close));
}

// Reads one key and its value.
static void read_field(const YamlNode& key, const YamlNode& node, RawRule& rule,
                       Problems& problems) {
  if (key.kind == YamlNode::Kind::kList || key.kind == YamlNode::Kind::kMap) {
    problems.add(key.location,
                 fmt::format("the name of a field must be a string, not {}",
                             kind_name(key.kind)));
    rule.incomplete = true;
    return;
  }
  const FieldInfo* info = find_field(key.text);
  if (info == nullptr) {
    report_unknown(key, problems);
    rule.incomplete = true;
    return;
  }
  if (const FieldValue* first = rule.find(info->name)) {
    problems.add(key.location,
                 fmt::format("field \"{}\" is given twice", info->name),
                 fmt::format("first at {}; field names are not case-sensitive",
                             first->key_location.str()));
    return;
  }
  FieldValue value;
  value.info = info;
  value.key_location = key.location;
  value.location = node.location;
  value.valid = read_value(node, value, problems);
  rule.fields.push_back(std::move(value));
}

RawRule read_raw_rule(const YamlNode& node, Problems& problems) {
  RawRule rule;
  rule.location = node.location;
  if (node.kind != YamlNode::Kind::kMap) {
    problems.add(
        node.location,
        fmt::format("a rule must be an object, not {}", kind_name(node.kind)),
        R"(for example { "ImportPath": "net/http", … })");
    return rule;
  }
  for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
    read_field(node.children[i], node.children[i + 1], rule, problems);
  }
  return rule;
}

}  // namespace otel
