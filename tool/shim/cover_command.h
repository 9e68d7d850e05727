// The shim's part in coverage: packages that coverage must not count are
// compiled from their own files, without counters and meta data
// (inject/cover_scope.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "shim/tool_command.h"

namespace otel {

// Does the work of go's cover tool for a package that coverage does not count,
// and returns the exit code 0. Returns nullopt for any other package: the cover
// tool is left to run, and the files of an overlay have their actual names in
// its command. cmd/go names them to the cover tool as if they were in the
// package's directory.
Result<std::optional<int>> run_cover(ToolCommand& command);

// Writes the files that go's cover tool would write, given the arguments of the
// tool: each source as it is, and for the compiler that nothing is counted.
// Errors: an argument is missing; a file cannot be read or written.
Status write_without_counters(const std::vector<std::string>& arguments);

// Removes from a compiler's command for such a package the flag by which the
// compiler would count it.
Status strip_coverage(std::vector<std::string>& words);

}  // namespace otel
