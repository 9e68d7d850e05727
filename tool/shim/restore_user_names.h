// Restores the original paths and build info in tool arguments, so that a
// program shows the same names and build settings as one that plain go builds.
#pragma once

#include "base/error.h"
#include "shim/tool_command.h"

namespace otel {

// Changes the arguments of the tool, and PWD in its environment.
//
// For `go run path@version` and `go install path@version`, paths in the
// generated workspace become paths in the module cache, and the linker gets the
// main module's version and checksum. For every program, the linker gets the
// user's own values of -gcflags and -ldflags without our salts (edits/salt.h).
//
// The file of names in the command holds the encoded UserNames
// (edits/user_names.h). Errors: a file cannot be read or written.
Status restore_user_names(ToolCommand& command);

}  // namespace otel
