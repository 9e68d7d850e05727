// What planning a build results in, and what the plan cache keeps of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "match/match.h"

namespace otel {

// The facts that otel prints before and after a build.
struct Summary {
  int packages = 0;
  int functions = 0;
  int rules_used = 0;
  // Time that the tool itself took, in seconds.
  double seconds = 0;
  std::vector<Refusal> refusals;
  // Each instrumented function with its rules.
  std::vector<std::string> instrumented;
  // Rules whose packages have no matching function, with the reason.
  std::vector<std::string> unmatched_rules;
  // Programs and tested packages that are built without hooks, because they lie
  // in the module cache.
  std::vector<std::string> without_hooks;
  // Rules that do not apply, with the reason.
  std::vector<std::string> unused_rules;
  // "module v1.2.0 → v1.3.0": versions that the hooks raised.
  std::vector<std::string> raised_versions;
};

// A package that the user's -o writes to a file, without a link.
struct BuiltArchive {
  std::string import_path;
  // Absolute; "" if there is no such file.
  std::string file;
  // The mark that the file must have (edits/archive_mark.h).
  uint64_t proof = 0;
};

// Everything that running go for a build takes.
struct PreparedBuild {
  // Flags for go. They stand before the user's own.
  std::vector<std::string> flags;
  // The first words of -toolexec, and the user's own.
  std::vector<std::string> shim;
  std::vector<std::string> users_toolexec;
  // The packages to build if the patterns of the command line would match hooks
  // as well; otherwise empty.
  std::vector<std::string> packages;
  // Importers to name if the command line names files.
  std::vector<std::string> importer_paths;
  // Files in our cache that the flags name. The plan only holds while they
  // exist.
  std::vector<std::string> needed_files;
  // NAME=value entries for go's environment.
  std::vector<std::string> environment;
  // The GOFLAGS that were in force.
  std::string go_flags;
  BuiltArchive archive;
  Summary summary;
};

}  // namespace otel
