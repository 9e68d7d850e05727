// Rule says what to change in which packages, as docs/rules.md describes. It is
// checked: rules/reader.h reports every mistake that it can find without the
// user's packages.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "rules/version_range.h"

namespace otel {

enum class RuleKind {
  // Function with OnEnter, OnExit or both, which are hooks, or statements with
  // UseRaw.
  kFunction,
  // StructType, FieldName, FieldType.
  kStruct,
  // FileName, with or without Replace.
  kFile,
};

struct Rule {
  RuleKind kind = RuleKind::kFunction;

  // The file and the position of the rule's "{".
  Location location;
  // The location of each field's value, by canonical name.
  std::vector<std::pair<std::string, Location>> field_locations;
  // The name of the rule set: "nethttp" for a built-in set, otherwise the path
  // of the file as the user gave it.
  std::string set;
  // The number of the rule in its set, from 1.
  int index = 0;
  bool builtin = false;
  // The number of the user's rule file, from 0.
  int file_number = 0;

  // An import path or glob; "main" means the main packages of the build.
  std::string import_path;
  VersionRange version;
  VersionRange go_version;
  std::vector<std::string> dependencies;
  int order = 0;
  // An import path or a directory, as the user wrote it. "" with UseRaw and for
  // struct rules.
  std::string path;
  // The absolute and clean path of the directory if `path` is one, otherwise
  // "".
  std::string path_directory;

  // For kFunction. The patterns are those of NamePattern.
  std::string function;
  std::string receiver_type;
  bool use_raw = false;
  std::string on_enter;
  std::string on_exit;

  // For kStruct.
  std::string struct_type;
  std::string field_name;
  std::string field_type;

  // For kFile.
  std::string file_name;
  bool replace = false;

  // Returns "set#index", which --disable accepts.
  std::string name() const;
  // Returns name() with the location, for messages and summaries.
  std::string display_name() const;
  // Returns the location of a field's value, or of the rule if the field is
  // absent.
  Location field_location(std::string_view field) const;
};

}  // namespace otel
