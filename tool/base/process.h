// Processes: run one and take its output, run one in our place and wait, or
// become it.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"

namespace otel {

// What a command needs. argv[0] is looked up in PATH unless it has a slash.
struct Command {
  std::vector<std::string> argv;
  // "" keeps the current directory.
  std::string directory;
  // NAME=value entries that replace those of our own environment.
  std::vector<std::string> environment;
};

// What came of a command that was run to its end.
struct CommandOutput {
  // Exit code; 128 + signal number if a signal ended it, as shells report.
  int exit_code = 0;
  std::string stdout_text;
  std::string stderr_text;
};

// Opens /dev/null in the place of each standard stream that is closed, as Go's
// runtime does: a file opened later would become the stream otherwise. Call it
// first of all.
void open_standard_streams();

// Runs the command with both outputs captured and no standard input.
// Fails only if the command cannot be started.
Result<CommandOutput> run_captured(const Command& command);

// Runs the command on our own standard streams and waits. While it runs,
// SIGINT and SIGQUIT are the child's business (the terminal sends them to
// both), SIGTERM and SIGHUP are passed on. Gives the exit code.
Result<int> run_attached(const Command& command);

// Replaces this process. Returns only on failure.
Error become(const Command& command);

// The absolute path of a program found in PATH, or an error.
Result<std::string> find_program(const std::string& name);

// The absolute path of our own executable.
Result<std::string> find_self();

}  // namespace otel
