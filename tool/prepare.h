// Planning a build from scratch: from the command line to the flags that the
// real go command gets.
//
//   rules → plan → active rules → hook modules and importers
//   → plan with hooks → match → plan file and flags
//
// Nothing but our cache is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "args/go_command.h"
#include "args/tool_options.h"
#include "base/error.h"
#include "exec/watch.h"
#include "plan/go_environment.h"
#include "report/summary.h"

namespace otel {

// A package that is built into a file of the user's, without a link.
struct BuiltArchive {
  std::string import_path;
  // Absolute; "" if there is no such file.
  std::string file;
  // What the file must be marked with (rewrite/plan_file.h).
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

// Plans the build of `command`, which runs in `directory` (absolute; that of
// -C already applied). Takes down in `watch` what the plan rests on. nullopt:
// go cannot load the packages and will say why better than we could. Errors:
// something is wrong with the rules, the hooks or our cache.
Result<std::optional<PreparedBuild>> prepare_build(
    const ToolOptions& options, const GoCommand& command,
    const GoEnvironment& environment, const std::string& directory,
    WatchList& watch);

}  // namespace otel
