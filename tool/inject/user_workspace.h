// Reads the user's workspace: go.work, the go.mod of each member, and the
// versions of members that are required but not published.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "inject/build_files.h"
#include "inject/workspace_copy.h"

namespace otel {

// Returns the workspace of the build. Files are read through the user's
// overlay; go.work is copied into the build's directory for `go work edit`.
// `hooks_go_mods` are the go.mod texts of hook modules, which may require
// members, too. Errors: a file cannot be read or written, or the go command
// fails.
Result<Workspace> read_user_workspace(
    const BuildFilesInput& input,
    const std::vector<std::string>& hooks_go_mods);

}  // namespace otel
