// Workspaces. -modfile means nothing there, so go gets another go.work, which
// uses the user's modules where they lie and one generated module that requires
// ours and the hooks'. It does not use the hooks' modules: the patterns `work`,
// `all` and `./...` are about modules that are used, and hooks are none of the
// user's program.
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
  std::string version;
  // A directory is absolute.
  std::string new_path;
  std::string new_version;
};

// What the user's go.work says.
struct Workspace {
  // Without "go"; "" if there is no such line.
  std::string go_version;
  std::string toolchain;
  // Key and value of each godebug line.
  std::vector<std::pair<std::string, std::string>> godebug;
  // Directories, absolute.
  std::vector<std::string> used;
  std::vector<Replacement> replaced;
  // The module path and the directory of each module that is used.
  std::vector<std::pair<std::string, std::string>> members;
  // Modules and versions that somebody requires and nobody has published. A
  // plain build that never looks at the module graph does not miss them.
  std::set<std::pair<std::string, std::string>> unpublished;
};

// Fills all but the last two. `json`: what `go work edit -json` prints.
// `work_directory`: where go.work lies.
Result<Workspace> read_workspace(std::string_view json,
                                 const std::string& work_directory);

// The text of the other go.work. `module_directory`: the generated module's.
// `go_version`: the least that the hooks' modules ask for; the go line is
// raised to it if need be, and the defaults for GODEBUG that go with the old
// one are kept. A member that is required at an unpublished version stands for
// it.
std::string make_go_work(const Workspace& workspace,
                         const std::string& module_directory,
                         const std::string& go_version,
                         const HookModules& modules, const Embedded& embedded,
                         const VendorCopy& vendor);

// go.mod of the generated module.
std::string make_workspace_module(const Workspace& workspace,
                                  const HookModules& modules,
                                  const std::string& go_version,
                                  const VendorCopy& vendor);

}  // namespace otel
