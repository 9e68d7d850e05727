// The command that go wants the shim to run, and what its words mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/environment.h"
#include "base/error.h"

namespace otel {

// The files that a build and its shims share; absolute.
struct ShimFiles {
  // The plan (edits/plan_file.h), in <cache>/plans/.
  std::string plan;
  // The user's names for what go is given other names (edits/user_names.h).
  std::string names;
  // The report that a shim writes if the plan does not fit
  // (edits/stale_plan.h).
  std::string report;
};

struct ToolCommand {
  ShimFiles files;
  // The user's own -toolexec, the tool and its arguments.
  std::vector<std::string> words;
  // The index of the tool in `words`.
  size_t tool = 0;
  Environment environment;
  // How go describes the package that the tool works on: "p", or "p [p.test]"
  // for a test variant of p. "" outside of packages.
  std::string package;

  // The import path of that package: "p".
  std::string import_path() const;
  std::string_view tool_path() const { return words[tool]; }
};

// Reads the command line of the shim:
//
//   otel toolexec PLAN NAMES REPORT N [N words of the user's own -toolexec]
//   TOOL ARGS…
//
// TOOLEXEC_IMPORTPATH in `environment` describes the package (Package.Desc in
// cmd/go/internal/load). Errors: words are missing.
Result<ToolCommand> parse_tool_command(const std::vector<std::string>& argv,
                                       Environment environment);

// Reports whether the command runs the tool `name` ("compile"), and does not
// only ask for its version.
bool is_tool(const ToolCommand& command, std::string_view name);

// Returns the index in `words` of the first Go file of a compiler's command;
// the number of words if there is none. The files are the words after the last
// flag (cmd/go/internal/work/gc.go).
size_t first_go_file(const ToolCommand& command);

// Returns the value of a flag that is a word of its own, before its value. ""
// stands for a flag that is not there.
std::string_view flag_value(const ToolCommand& command, std::string_view flag);

// Returns the index in `words` of the archive that a compiler writes,
// $WORK/bNNN/_pkg_.a. Errors: there is no -o.
Result<size_t> archive_argument(const ToolCommand& command);

// Returns $WORK of the go command, or "" if the tool writes elsewhere than to
// $WORK/bNNN/….
std::string go_work_directory(const ToolCommand& command);

// Removes the cache salt (edits/salt.h) from the words, and returns its value.
// "" stands for a command without salt.
std::string take_salt(ToolCommand& command);

// Reports whether a compiler's command is for the external tests of a package,
// "p_test [p.test]", or for the main package of its tests, whose only file go
// generates. Other packages may have the same import paths.
bool compiles_tests(const ToolCommand& command);

}  // namespace otel
