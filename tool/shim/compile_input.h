// A compiler's command line, taken apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "shim/tool_command.h"

namespace otel {

struct CompileInput {
  std::string import_path;
  // The compiler, and the Go version that go names to it: "go1.26.8"; "" if go
  // names none.
  std::string tool;
  std::string go_version;
  // The directory that relative names are in; absolute.
  std::string directory;
  // The Go files; absolute. The first one is at index `first_file` of the
  // command's words.
  std::vector<std::string> files;
  size_t first_file = 0;
  // $WORK/bNNN, where the archive and the files that go generates are;
  // absolute.
  std::string output_directory;
  // The file after -importcfg; "" if there is none.
  std::string importcfg;
};

// Errors: the command has no -o; the current directory is gone.
Result<CompileInput> read_compile_input(const ToolCommand& command);

}  // namespace otel
