// Starts processes: captures their output, lets them use the tool's own
// streams, or replaces the tool by them.
#pragma once

#include <string>
#include <vector>

#include "base/environment.h"
#include "base/error.h"

namespace otel {

// A command to run. argv[0] is looked up in the PATH of `environment` unless it
// has a slash.
struct Command {
  std::vector<std::string> argv;
  // "" keeps the current directory.
  std::string directory;
  // The whole environment of the process. PWD follows `directory`.
  Environment environment;
};

// The result of a command that has ended.
struct CommandOutput {
  // Exit code; 128 + signal number if a signal ended it, as shells report.
  int exit_code = 0;
  std::string stdout_text;
  std::string stderr_text;
};

// Opens /dev/null in the place of each closed standard stream, as Go's runtime
// does: otherwise a file opened later would become the stream. main calls it
// before anything else.
void open_standard_streams();

// Runs the command with both outputs captured and no standard input. Errors:
// the command cannot be started.
Result<CommandOutput> run_captured(const Command& command);

// Runs the command on the tool's own standard streams and waits. Returns the
// exit code. While the command runs, the tool ignores SIGINT and SIGQUIT, which
// the terminal sends to both, and passes SIGTERM and SIGHUP on.
Result<int> run_attached(const Command& command);

// Replaces this process. Returns only on failure.
Error become(const Command& command);

// Returns the path of a program: a name with a slash as an absolute path, any
// other name looked up in PATH. Errors: there is no such program.
Result<std::string> find_program(const std::string& name,
                                 const Environment& environment);

// Returns the absolute path of the tool's own executable.
Result<std::string> find_self();

}  // namespace otel
