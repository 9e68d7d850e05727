// See compile_input.h.
#include "shim/compile_input.h"

#include "base/file.h"

namespace otel {

Result<CompileInput> read_compile_input(const ToolCommand& command) {
  TRY_ASSIGN(std::string directory, current_directory(command.environment));
  TRY_ASSIGN(size_t archive, archive_argument(command));
  CompileInput input{
      .import_path = command.import_path(),
      .tool = std::string(command.tool_path()),
      .go_version = std::string(flag_value(command, "-goversion")),
      .directory = directory,
      .first_file = first_go_file(command),
      .output_directory =
          std::string(path_dir(path_abs(command.words[archive], directory))),
      .importcfg = std::string(flag_value(command, "-importcfg"))};
  for (size_t i = input.first_file; i < command.words.size(); i++) {
    input.files.push_back(path_abs(command.words[i], directory));
  }
  return input;
}

}  // namespace otel
