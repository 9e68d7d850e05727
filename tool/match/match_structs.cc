// Struct rules. The type must exist, be a struct, and not have the field.
#include <fmt/format.h>

#include "base/strings.h"
#include "match/matcher.h"
#include "syntax/parser.h"

namespace otel {

// FoundType is a type declaration with its file; decl is null if there is none.
struct FoundType {
  const PackageSource* source = nullptr;
  size_t file = 0;
  const TypeDecl* decl = nullptr;
};

// Returns the declaration of a type in a package. If there is none, `structs`
// has the names of the package's structs.
static FoundType find_type(const PackageSource& source, std::string_view name,
                           std::vector<std::string>& structs) {
  for (size_t i = 0; i < source.files.size(); i++) {
    for (const TypeDecl& decl : source.files[i].types) {
      if (decl.is_struct) {
        structs.emplace_back(source.files[i].text(decl.name));
      }
      if (source.files[i].text(decl.name) == name) {
        return FoundType{&source, i, &decl};
      }
    }
  }
  return {};
}

// Returns the name of an embedded field: T of *pkg.T[A].
static std::string_view embedded_name(std::string_view type) {
  type = type.substr(0, type.find('['));
  size_t start = type.find_last_of(".* \t");
  return start == std::string_view::npos ? type : type.substr(start + 1);
}

static bool has_field(const SourceFile& file, const TypeDecl& decl,
                      std::string_view name) {
  for (const FieldDecl& field : decl.fields) {
    for (Span span : field.names) {
      if (file.text(span) == name) {
        return true;
      }
    }
    if (field.names.empty() && embedded_name(file.text(field.type)) == name) {
      return true;
    }
  }
  return false;
}

// Reports whether the text is one type and nothing else. It is inserted into
// the struct as it is.
static bool is_type(const std::string& text) {
  std::string source = fmt::format("package p\nvar x {}\n", text);
  Result<SourceFile> file = parse_file(source, "FieldType");
  std::string with_value = fmt::format("package p\ntype x = {}\n", text);
  Result<SourceFile> alias = parse_file(with_value, "FieldType");
  return file && alias && alias->types.size() == 1 &&
         file->values.size() == 1 && text.find('\n') == std::string::npos;
}

// Checks the rule for one package. Adds an error and returns false if it does
// not apply.
static bool check(const Rule& rule, const FoundType& found,
                  const PlanPackage& package,
                  const std::vector<std::string>& structs, MatchState& state) {
  if (found.decl == nullptr) {
    std::string close = closest(rule.struct_type, structs);
    state.errors.push_back(
        Error(rule.field_location("StructType"),
              fmt::format("package {} has no struct {}", package.import_path,
                          rule.struct_type),
              close.empty() ? "" : fmt::format("did you mean {}?", close)));
    return false;
  }
  const SourceFile& file = found.source->files[found.file];
  Position at = physical_position(file, found.decl->name.begin);
  std::string where =
      fmt::format("it is declared at {}:{}:{}", found.source->paths[found.file],
                  at.line, at.column);
  if (!found.decl->is_struct) {
    state.errors.push_back(
        Error(rule.field_location("StructType"),
              fmt::format("{}.{} is not a struct", package.import_path,
                          rule.struct_type),
              where));
    return false;
  }
  if (has_field(file, *found.decl, rule.field_name)) {
    state.errors.push_back(
        Error(rule.field_location("FieldName"),
              fmt::format("{}.{} already has a field {}", package.import_path,
                          rule.struct_type, rule.field_name),
              where));
    return false;
  }
  return true;
}

// Adds an error and returns true if another rule adds a field with the same
// name to the same struct.
static bool added_twice(const Rule& rule, const PackageEdits& work,
                        MatchState& state) {
  for (const AddedField& other : work.structs) {
    if (other.type == rule.struct_type && other.field_name == rule.field_name) {
      state.errors.push_back(Error(
          rule.field_location("FieldName"),
          fmt::format("{} adds the same field to {}", other.rule, other.type)));
      return true;
    }
  }
  return false;
}

int match_struct_rule(const ChosenRule& active, MatchState& state) {
  const Rule& rule = *active.rule;
  if (!is_type(rule.field_type)) {
    state.errors.push_back(
        Error(rule.field_location("FieldType"),
              fmt::format("{} is not a Go type", rule.field_type)));
    return 0;
  }
  int count = 0;
  for (const PlanPackage* package : active.packages) {
    Result<const PackageSource*> source = state.sources.load(*package);
    if (!source) {
      state.errors.push_back(source.error());
      continue;
    }
    std::vector<std::string> structs;
    FoundType found = find_type(**source, rule.struct_type, structs);
    PackageEdits& work = state.packages[package->import_path].work;
    if (check(rule, found, *package, structs, state) &&
        !added_twice(rule, work, state)) {
      work.structs.push_back(AddedField{rule.struct_type, rule.field_name,
                                        rule.field_type, rule.display_name()});
      count++;
    }
  }
  return count;
}

}  // namespace otel
