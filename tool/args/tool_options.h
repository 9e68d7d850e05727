// Reads our own command line, `otel [flags] go …`, and the variables that stand
// in for its flags. Our flags end at the word "go" (or another go program); all
// words from there on are go's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/environment.h"
#include "base/error.h"

namespace otel {

// The action that the command line asks for.
enum class ToolMode {
  // Run the go command in `go_argv`.
  kGo,
  // Print our version.
  kVersion,
  // Print the text of `help_topic` on standard output.
  kHelp,
  // There is no command: print the help on standard error and exit with 2, as
  // go does.
  kUsage,
};

enum class Verbosity { kQuiet, kNormal, kVerbose };

// The values of our flags and of the variables that stand in for them.
struct ToolOptions {
  // The user's rule files, in order: those of --rules, or else those of
  // OTELTOOL_RULES. The paths are as given and relative to the directory in
  // which otel was started.
  std::vector<std::string> rule_files;
  // The rule sets ("nethttp") and single rules ("nethttp#2") that are not used:
  // those of OTELTOOL_DISABLE and of --disable.
  std::vector<std::string> disabled;
  // The exporters that the program gets: those of --exporter, or else those of
  // OTELTOOL_EXPORTER. Empty means all, "none" means none.
  std::vector<std::string> exporters;
  // No built-in rule is used.
  bool no_default_rules = false;
  Verbosity verbosity = Verbosity::kNormal;
  // OTELTOOL_CACHE, or "otel" in the user's cache directory; absolute, or "" if
  // there is neither. cache/cache_directory.h opens it.
  std::string cache_directory;
};

// Our command line.
struct ToolCommandLine {
  ToolMode mode = ToolMode::kUsage;
  ToolOptions options;
  // kHelp: the topic; "" is the overview.
  std::string help_topic;
  // kGo: the go program and its arguments, as typed.
  std::vector<std::string> go_argv;
};

// Parses our command line. `args` does not contain the program's own name;
// `environment` has the variables OTELTOOL_RULES (files, separated by ":"),
// OTELTOOL_DISABLE and OTELTOOL_EXPORTER (names, separated by ","),
// OTELTOOL_VERBOSE (a boolean), OTELTOOL_CACHE, XDG_CACHE_HOME and HOME;
// `directory` is the current one, absolute. Errors name the wrong word and what
// to write instead.
Result<ToolCommandLine> parse_tool_command_line(
    const std::vector<std::string>& args, const Environment& environment,
    std::string_view directory);

// Reports whether a word names a go program by its base name: go, gotip, go1.N,
// go1.N.M, go1.Nrc1 (golang.org/dl).
bool is_go_program(std::string_view word);

}  // namespace otel
