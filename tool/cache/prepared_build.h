// What planning a build results in, and what the plan cache keeps of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "match/match.h"

namespace otel {

// Everything that the lines are made from.
struct Summary {
  int packages = 0;
  int functions = 0;
  int rules_used = 0;
  // Time that the tool itself took, in seconds.
  double seconds = 0;
  std::vector<Refusal> refusals;
  // Each instrumented function with its rules.
  std::vector<std::string> instrumented;
  // Rules that had packages and no function in them, with the reason.
  std::vector<std::string> unmatched_rules;
  // Programs, or tested packages, that were built without hooks: those in the
  // module cache.
  std::vector<std::string> without_hooks;
  // Rules that were not used, with the reason.
  std::vector<std::string> unused_rules;
  // "module v1.2.0 → v1.3.0": versions that the hooks raised.
  std::vector<std::string> raised_versions;
};

// A package that is built into a file of the user's, without a link.
struct BuiltArchive {
  std::string import_path;
  // Absolute; "" if there is no such file.
  std::string file;
  // What the file must be marked with (edits/plan_file.h).
  uint64_t proof = 0;
};

// What planning a build comes to.
struct PreparedBuild {
  // Flags for go, to stand before the user's own.
  std::vector<std::string> flags;
  // The first words of -toolexec, and the user's own.
  std::vector<std::string> shim;
  std::vector<std::string> users_toolexec;
  // The packages to build, where the words of the command line would mean hooks
  // as well; else empty.
  std::vector<std::string> packages;
  // Importers that are named where the user names files.
  std::vector<std::string> importer_paths;
  // Files in our cache that the flags name: they must still be there.
  std::vector<std::string> needed_files;
  // NAME=value entries for go's environment.
  std::vector<std::string> environment;
  // The GOFLAGS that were in force.
  std::string go_flags;
  BuiltArchive archive;
  Summary summary;
};

}  // namespace otel
