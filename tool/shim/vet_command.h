// The shim's part in the vet step of `go test`.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "edits/package_edits.h"
#include "shim/tool_command.h"

namespace otel {

// Gives vet the actual names of files that only an overlay has. go names the
// files in a configuration file, the last word of the command: Go 1.23 by the
// names that the overlay gives them, and vet does not read the overlay; newer
// versions by their actual names (buildVetConfig in
// cmd/go/internal/work/exec.go). The command gets another configuration file,
// beside go's, if go's has a name of the overlay. Errors: a file cannot be read
// or written.
Status name_vetted_files(ToolCommand& command);

// The same, given the files of the package that only an overlay has, and the
// words of the command.
Status name_vetted_files(const std::vector<OverlaidFile>& files,
                         std::vector<std::string>& words);

}  // namespace otel
