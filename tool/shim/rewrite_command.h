// Changes the files of a compiler's command.
#pragma once

#include <string>

#include "base/error.h"
#include "base/process.h"
#include "edits/package_edits.h"
#include "shim/tool_command.h"

namespace otel {

struct RewrittenCommand {
  // The command with the changed and added files.
  ToolCommand command;
  // $WORK/bNNN/otel, where these files are; absolute.
  std::string output_directory;
};

// Applies the edits to the Go files of the command, writes the files that
// change or are added, and copies of them for debuggers to the cache. Errors: a
// file cannot be read or written; an edit does not fit.
Result<RewrittenCommand> rewrite_command(const PackageEdits& edits,
                                         const ToolCommand& command);

// Puts the names that rules give added files into the compiler's messages, in
// the place of the names that the compiler knows. `output_directory` is that of
// the rewritten command.
void restore_file_names(const PackageEdits& edits,
                        const std::string& output_directory,
                        CommandOutput& output);

}  // namespace otel
