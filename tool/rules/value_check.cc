// See value_check.h. Each check reports the place of the value and what was
// expected.
#include "rules/value_check.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "rules/names.h"

namespace otel {

std::string text_of(const RawRule& raw, std::string_view name) {
  const FieldValue* field = raw.find(name);
  return field != nullptr && field->valid ? field->text : "";
}

bool flag_of(const RawRule& raw, std::string_view name) {
  const FieldValue* field = raw.find(name);
  return field != nullptr && field->valid && field->flag;
}

void check_identifier(const FieldValue& field, Problems& problems) {
  if (is_go_identifier(field.text)) {
    return;
  }
  std::string hint = field.text.find('.') != std::string::npos &&
                             field.info->name.starts_with("On")
                         ? "give only the function name; Path says where it is"
                         : fmt::format("for example {}", field.info->example);
  problems.add(field.location,
               fmt::format("{} {:?} is not a Go identifier", field.info->name,
                           field.text),
               std::move(hint));
}

void check_pattern(const RawRule& raw, std::string_view name,
                   NamePattern::Kind kind, Problems& problems) {
  const FieldValue* field = raw.find(name);
  if (field == nullptr || !field->valid) {
    return;
  }
  Result<NamePattern> pattern = NamePattern::parse(field->text, kind);
  if (!pattern) {
    problems.add(field->location, pattern.error());
    return;
  }
  std::string_view identifier = field->text;
  if (identifier.starts_with("\\*")) {
    identifier.remove_prefix(2);
  } else if (identifier.starts_with('*')) {
    identifier.remove_prefix(1);
  }
  if (pattern->is_literal() && !is_go_identifier(identifier)) {
    problems.add(
        field->location,
        fmt::format("{} {:?} is not a Go identifier", name, field->text),
        fmt::format("for example {}, or a pattern", field->info->example));
  }
}

static void check_range(const RawRule& raw, std::string_view name,
                        VersionRange& range, Problems& problems) {
  const FieldValue* field = raw.find(name);
  if (field == nullptr || !field->valid) {
    return;
  }
  Result<VersionRange> parsed = VersionRange::parse(field->text);
  if (parsed) {
    range = std::move(*parsed);
  } else {
    problems.add(field->location, parsed.error());
  }
}

void check_versions(const RawRule& raw, Rule& rule, Problems& problems) {
  check_range(raw, "Version", rule.version, problems);
  check_range(raw, "GoVersion", rule.go_version, problems);
  std::string_view first = split(rule.import_path, '/')[0];
  if (!rule.version.fits_modules() &&
      first.find('.') != std::string_view::npos) {
    problems.add(raw.find("Version")->location,
                 fmt::format("Version {:?} is a range of Go versions, but {} "
                             "has module versions",
                             text_of(raw, "Version"), rule.import_path),
                 "a module version has the form 1.2.3, 1.2 or 1.2.3-rc.1");
  }
}

void check_import_paths(const RawRule& raw, Rule& rule, Problems& problems) {
  const FieldValue* field = raw.find("ImportPath");
  if (field != nullptr && field->valid) {
    rule.import_path = field->text;
    if (Status good = check_import_path(field->text, ImportPathForm::kGlob);
        !good) {
      problems.add(field->location, good.error());
    }
  }
  const FieldValue* dependencies = raw.find("Dependencies");
  if (dependencies == nullptr || !dependencies->valid) {
    return;
  }
  for (const TextValue& item : dependencies->list) {
    rule.dependencies.push_back(item.text);
    if (Status good = check_import_path(item.text, ImportPathForm::kPlain);
        !good) {
      problems.add(item.location, good.error());
    }
  }
}

// Path is a directory if it has the form of one ("./hooks", "/abs") or names a
// directory that exists beside the rule file. Otherwise it is an import path.
void check_path(const RawRule& raw, const RuleSource& source, Rule& rule,
                Problems& problems) {
  const FieldValue* field = raw.find("Path");
  if (field == nullptr || !field->valid) {
    return;
  }
  rule.path = field->text;
  bool looks_like_directory = rule.path[0] == '.' || rule.path[0] == '/';
  std::string directory = path_abs(rule.path, source.directory);
  if (!source.directory.empty() && is_directory(directory)) {
    rule.path_directory = directory;
  } else if (looks_like_directory) {
    problems.add(
        field->location, fmt::format("Path {:?} is not a directory", rule.path),
        fmt::format("there is no {}; a path is relative to the rule file",
                    directory));
  } else if (Status good = check_import_path(rule.path, ImportPathForm::kPlain);
             !good) {
    problems.add(field->location, good.error());
  }
}

}  // namespace otel
