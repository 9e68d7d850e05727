// `go install path@version` and `go run path@version`: go builds a program of
// the module cache outside of any module, where neither -modfile nor an overlay
// can bring hooks in. We have it build a workspace of that one module, which a
// symbolic link makes lie elsewhere (cmd/go compares paths as they are
// spelled), and the shim gives the files and the module their own names back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "args/go_command.h"
#include "base/error.h"
#include "edits/user_names.h"

namespace otel {

// Fetches the module that the packages of the command line are of (what go does
// as well) and writes the go.work file for it, beneath the cache directory.
// nullopt: go refuses the command line, or cannot fetch the module, and is to
// say why (https://go.dev/ref/mod#go-install).
Result<std::optional<VersionedModule>> stage_module_workspace(
    const GoCommand& command, const std::string& cache_directory);

// The file that stage_module_workspace wrote.
std::string go_work_of(const VersionedModule& module);

// The go command's words (with the program's name) for that workspace: packages
// without their version, and without -mod, which workspaces do not know.
std::vector<std::string> without_versions(const GoCommand& command);

}  // namespace otel
