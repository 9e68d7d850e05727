// Workspaces. -modfile means nothing there, so go gets another go.work, which
// uses the user's modules where they lie, the hook directories, and one
// generated module that requires ours.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "exec/hook_modules.h"

namespace otel {

// The text of the other go.work. `json`: what `go work edit -json` prints of
// the user's. `work_directory`: where that lies. `module_directory`: the
// generated module's. `go_version`: the least that the hooks' modules ask for;
// the go line is raised to it if need be, and the defaults for GODEBUG that go
// with the old one are kept.
Result<std::string> make_go_work(std::string_view json,
                                 const std::string& work_directory,
                                 const std::string& module_directory,
                                 const std::string& go_version,
                                 const HookModules& modules,
                                 const Embedded& embedded);

// go.mod of the generated module.
std::string make_workspace_module(const HookModules& modules,
                                  const std::string& go_version);

}  // namespace otel
