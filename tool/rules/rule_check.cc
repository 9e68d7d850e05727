// See rule_check.h. The fields decide the kind of the rule, and the kind
// decides which other fields it needs.
#include "rules/rule_check.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "rules/pattern.h"
#include "rules/value_check.h"

namespace otel {

static constexpr RuleKind kKinds[] = {RuleKind::kFunction, RuleKind::kStruct,
                                      RuleKind::kFile};

// Returns the first field that belongs to one kind of rule only and sets
// `kind`, or returns nullptr.
static const FieldValue* deciding_field(const RawRule& raw, RuleKind& kind) {
  for (const FieldValue& field : raw.fields) {
    for (RuleKind candidate : kKinds) {
      if (field.info->kinds == kind_bit(candidate)) {
        kind = candidate;
        return &field;
      }
    }
  }
  return nullptr;
}

static bool check_kind(const RawRule& raw, RuleKind& kind, Problems& problems) {
  const FieldValue* deciding = deciding_field(raw, kind);
  if (deciding == nullptr) {
    if (!raw.incomplete) {
      problems.add(raw.location, "the rule does not say what to change",
                   "expected Function with OnEnter or OnExit, StructType with "
                   "FieldName and FieldType, or FileName with Path");
    }
    return false;
  }
  for (const FieldValue& field : raw.fields) {
    if ((field.info->kinds & kind_bit(kind)) == 0) {
      problems.add(field.key_location,
                   fmt::format("fields \"{}\" and \"{}\" cannot be in the same "
                               "rule",
                               deciding->info->name, field.info->name),
                   field.info->name == "Path"
                       ? "a struct rule has no hook code; omit Path"
                       : "a rule changes one thing: write two rules");
    }
  }
  return true;
}

static void require(const RawRule& raw, std::string_view name,
                    Problems& problems) {
  if (raw.find(name) == nullptr) {
    problems.add(
        raw.location, fmt::format("field \"{}\" is missing", name),
        fmt::format("for example \"{}\": {}", name, find_field(name)->example));
  }
}

static void check_hook(const RawRule& raw, std::string_view name, bool use_raw,
                       std::string& out, Problems& problems) {
  const FieldValue* field = raw.find(name);
  if (field == nullptr || !field->valid) {
    return;
  }
  out = field->text;
  if (!use_raw) {
    check_identifier(*field, problems);
  } else if (trim(field->text).empty()) {
    problems.add(field->location, fmt::format("{} has no statements", name),
                 "write Go statements, or omit the field");
  }
}

static void check_function_rule(const RawRule& raw, Rule& rule,
                                Problems& problems) {
  require(raw, "Function", problems);
  rule.function = text_of(raw, "Function");
  rule.receiver_type = text_of(raw, "ReceiverType");
  rule.use_raw = flag_of(raw, "UseRaw");
  check_pattern(raw, "Function", NamePattern::Kind::kFunction, problems);
  check_pattern(raw, "ReceiverType", NamePattern::Kind::kReceiver, problems);
  if (raw.find("OnEnter") == nullptr && raw.find("OnExit") == nullptr &&
      !raw.incomplete) {
    problems.add(raw.location, "\"OnEnter\" and \"OnExit\" are both missing",
                 "name the hook to call, for example "
                 "\"OnEnter\": \"onEnterRoundTrip\"");
  }
  check_hook(raw, "OnEnter", rule.use_raw, rule.on_enter, problems);
  check_hook(raw, "OnExit", rule.use_raw, rule.on_exit, problems);
  const FieldValue* path = raw.find("Path");
  if (!rule.use_raw) {
    require(raw, "Path", problems);
  } else if (path != nullptr) {
    problems.add(path->key_location,
                 "fields \"UseRaw\" and \"Path\" cannot be in the same rule",
                 "raw statements have no hook package; omit Path");
  }
}

static void check_struct_rule(const RawRule& raw, Rule& rule,
                              Problems& problems) {
  for (std::string_view name : {"StructType", "FieldName", "FieldType"}) {
    require(raw, name, problems);
  }
  rule.struct_type = text_of(raw, "StructType");
  rule.field_name = text_of(raw, "FieldName");
  rule.field_type = text_of(raw, "FieldType");
  for (std::string_view name : {"StructType", "FieldName"}) {
    const FieldValue* field = raw.find(name);
    if (field != nullptr && field->valid) {
      check_identifier(*field, problems);
    }
  }
}

static void check_file_rule(const RawRule& raw, Rule& rule,
                            Problems& problems) {
  require(raw, "FileName", problems);
  require(raw, "Path", problems);
  rule.file_name = text_of(raw, "FileName");
  rule.replace = flag_of(raw, "Replace");
  const FieldValue* field = raw.find("FileName");
  if (field == nullptr || !field->valid) {
    return;
  }
  if (rule.file_name.find('/') != std::string::npos ||
      !rule.file_name.ends_with(".go") || rule.file_name == ".go") {
    problems.add(field->location,
                 fmt::format("FileName {:?} is not the name of a Go file",
                             rule.file_name),
                 "give only the name, which ends in .go; Path says where the "
                 "file is");
  } else if (std::string file = path_join(rule.path_directory, rule.file_name);
             !rule.path_directory.empty() && !file_exists(file)) {
    problems.add(field->location, fmt::format("there is no file {}", file),
                 "FileName is the name of a file in Path");
  }
}

Rule check_rule(const RawRule& raw, const RuleSource& source,
                Problems& problems) {
  Rule rule;
  rule.location = raw.location;
  rule.set = source.set;
  rule.builtin = source.builtin;
  rule.file_number = source.file_number;
  for (const FieldValue& field : raw.fields) {
    rule.field_locations.emplace_back(field.info->name, field.location);
  }
  if (!check_kind(raw, rule.kind, problems)) {
    return rule;
  }
  require(raw, "ImportPath", problems);
  check_import_paths(raw, rule, problems);
  check_versions(raw, rule, problems);
  check_path(raw, source, rule, problems);
  if (const FieldValue* order = raw.find("Order")) {
    rule.order = order->number;
  }
  switch (rule.kind) {
    case RuleKind::kFunction:
      check_function_rule(raw, rule, problems);
      break;
    case RuleKind::kStruct:
      check_struct_rule(raw, rule, problems);
      break;
    case RuleKind::kFile:
      check_file_rule(raw, rule, problems);
      break;
  }
  return rule;
}

}  // namespace otel
