// The hot path: a build runs this for each compile, link, asm, …. For most of
// these processes the shim reads a line of names, finds nothing in the mapped
// plan and becomes the tool. It parses no JSON and asks go nothing. Only a
// package that is changed or checked has a child process, its compiler: the
// shim needs the compiler's messages if it fails, and marks its archive.
#include "shim/toolexec.h"

#include <cstdio>

#include "base/process.h"
#include "shim/compile_command.h"
#include "shim/cover_command.h"
#include "shim/link_command.h"
#include "shim/restore_user_names.h"
#include "shim/tool_command.h"
#include "shim/vet_command.h"

namespace otel {

static int report(const Error& error) {
  std::string text = error.render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

// Does the shim's part of the command. Returns the exit code if the tool has
// run or may not run, and nullopt if it is left to run.
static Result<std::optional<int>> handle(ToolCommand& command) {
  TRY(restore_user_names(command));
  if (is_tool(command, "compile")) {
    return run_compiler(command);
  }
  if (is_tool(command, "link")) {
    return check_linker(command);
  }
  if (is_tool(command, "cover")) {
    return run_cover(command);
  }
  if (is_tool(command, "vet")) {
    TRY(name_vetted_files(command));
  }
  return std::nullopt;
}

int run_toolexec(int argc, char** argv, Environment environment) {
  Result<ToolCommand> command = parse_tool_command(
      std::vector<std::string>(argv, argv + argc), std::move(environment));
  if (!command) {
    return report(command.error());
  }
  Result<std::optional<int>> exit_code = handle(*command);
  if (!exit_code) {
    return report(exit_code.error());
  }
  return *exit_code ? **exit_code
                    : report(become({.argv = command->words,
                                     .environment = command->environment}));
}

}  // namespace otel
