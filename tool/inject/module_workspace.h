// Builds `pkg@version` in a generated workspace.
//
// For `go install path@version` and `go run path@version` go builds a program
// of the module cache outside of any module, where neither -modfile nor an
// overlay can add hooks. The tool lets go build a workspace of that one module
// instead. A symbolic link gives the module another path, because go adds no
// file to the module cache and compares paths as they are spelled. The shim
// restores the original paths and the module's version
// (shim/restore_user_names.h).
#pragma once

#include <optional>
#include <string>

#include "args/go_command.h"
#include "base/environment.h"
#include "base/error.h"
#include "edits/user_names.h"

namespace otel {

// Fetches the module of the command's packages, as go does, and writes a
// go.work file for it beneath the cache directory. Returns nullopt if go would
// reject the command or cannot fetch the module: go then says why
// (https://go.dev/ref/mod#go-install). Errors: a file cannot be written, or the
// module has no go.mod.
Result<std::optional<VersionedModule>> stage_module_workspace(
    const GoCommand& command, const std::string& cache_directory,
    const Environment& environment);

// Returns the go.work file that stage_module_workspace wrote.
std::string go_work_of(const VersionedModule& module);

// Returns the command for that workspace: packages without versions, and no
// -mod, which workspaces reject.
GoCommand without_versions(GoCommand command);

// Returns the environment for that workspace: GOWORK names it, and GOFLAGS has
// no -mod.
Environment workspace_environment(const VersionedModule& module,
                                  Environment environment);

}  // namespace otel
