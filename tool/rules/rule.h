// A rule: what is to be changed where, as docs/rules.md describes it. This is
// the checked form: everything that can be known to be wrong without looking
// at the user's packages has been refused by the reader (rules/reader.h).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "rules/version_range.h"

namespace otel {

enum class RuleKind {
  // Function, OnEnter and/or OnExit (hooks, or statements with UseRaw).
  kFunction,
  // StructType, FieldName, FieldType.
  kStruct,
  // FileName, with or without Replace.
  kFile,
};

struct Rule {
  RuleKind kind = RuleKind::kFunction;

  // Where the rule stands: the file and the position of its "{" .
  Location location;
  // Position of each field's value by its canonical name, for messages.
  std::vector<std::pair<std::string, Location>> field_locations;
  // The rule set's name: "nethttp" for a built-in one, else the file's path as
  // the user gave it. One rule of it is called `set#N`, N counted from 1.
  std::string set;
  int index = 0;
  bool builtin = false;
  // Which of the user's rule files it is from, counted from 0.
  int file_number = 0;

  // Import path or glob; "main" means the main packages of the build.
  std::string import_path;
  VersionRange version;
  VersionRange go_version;
  std::vector<std::string> dependencies;
  int order = 0;
  // As the user wrote it: an import path or a directory. Empty with UseRaw and
  // for struct rules.
  std::string path;
  // Set if `path` is a directory (it exists relative to the rule file):
  // absolute and clean.
  std::string path_directory;

  // kFunction. The patterns are RE2, matched against the whole name.
  std::string function;
  std::string receiver_type;
  bool use_raw = false;
  std::string on_enter;
  std::string on_exit;

  // kStruct.
  std::string struct_type;
  std::string field_name;
  std::string field_type;

  // kFile.
  std::string file_name;
  bool replace = false;

  // "set#index", as --disable takes it.
  std::string name() const;
  // name() with the location, for messages and summaries.
  std::string display_name() const;
  // The location of a field's value, or of the rule if the field is absent.
  Location field_location(std::string_view field) const;
};

}  // namespace otel
