// Makes the copy of go.work for a build in a workspace, where -modfile has no
// effect. The copy uses the user's modules in their own directories and one
// generated module, which requires our modules and those of the hooks. It does
// not use the hook modules: the patterns `work`, `all` and `./...` match
// modules that are used, and hooks are not part of the user's program.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "inject/hook_modules.h"
#include "inject/vendor_copy.h"

namespace otel {

// A line "replace path [version] => new_path [new_version]".
struct Replacement {
  std::string path;
  // "" for every version.
  std::string version;
  // A module path, or an absolute directory.
  std::string new_path;
  // "" for a directory.
  std::string new_version;
};

// The content of the user's go.work.
struct Workspace {
  // The version of the go line: "1.21"; "" if there is none.
  std::string go_version;
  // The name of the toolchain line: "go1.23.1"; "" if there is none.
  std::string toolchain;
  // Key and value of each godebug line.
  std::vector<std::pair<std::string, std::string>> godebug;
  // The directory of each use line, absolute.
  std::vector<std::string> used;
  std::vector<Replacement> replaced;
  // The path and the directory of each used module.
  std::vector<std::pair<std::string, std::string>> members;
  // Path and version of modules that are required but not published. A plain
  // build that does not load the module graph does not need them.
  std::set<std::pair<std::string, std::string>> unpublished;
};

// Returns the workspace, without `members` and `unpublished`, from the output
// of `go work edit -json`. `work_directory` is the directory of go.work,
// absolute. Errors: `json` is not a JSON object.
Result<Workspace> read_workspace(std::string_view json,
                                 const std::string& work_directory);

// Returns the text of the copy of go.work. `module_directory` is the directory
// of the generated module. `go_version` is the oldest version that the hook
// modules accept. If it is above the user's go line, the copy has it instead,
// and the GODEBUG defaults of the user's line. A member replaces its own
// unpublished versions.
std::string make_go_work(const Workspace& workspace,
                         const std::string& module_directory,
                         const std::string& go_version,
                         const HookModules& modules, const Embedded& embedded,
                         const VendorCopy& vendor);

// Returns the text of the generated module's go.mod. The arguments are those of
// make_go_work.
std::string make_workspace_module(const Workspace& workspace,
                                  const HookModules& modules,
                                  const std::string& go_version,
                                  const VendorCopy& vendor);

}  // namespace otel
