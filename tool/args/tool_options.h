// Our own command line, `otel [flags] go …`, and the variables that stand in
// for its flags. Our flags end at the word "go" (or another go program); from
// there on every word is go's and goes through untouched.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace otel {

enum class ToolMode {
  // Run the go command in `go_argv`.
  kGo,
  // Print our version.
  kVersion,
  // Print the text of `help_topic` on standard output.
  kHelp,
  // No command was given: print the help on standard error, exit with 2, as
  // go does.
  kUsage,
};

enum class Verbosity { kQuiet, kNormal, kVerbose };

struct ToolOptions {
  ToolMode mode = ToolMode::kUsage;
  // Files with the user's rules, in order: those of --rules, or, without any,
  // those of OTELTOOL_RULES. As given, so relative ones are relative to the
  // directory in which otel was started.
  std::vector<std::string> rule_files;
  // Rule sets ("nethttp") or single rules ("nethttp#2") that are not to be
  // used: those of OTELTOOL_DISABLE and of --disable.
  std::vector<std::string> disabled;
  // Exporters that the program is to have: those of --exporter, or, without
  // any, those of OTELTOOL_EXPORTER; empty for all, "none" for none.
  std::vector<std::string> exporters;
  // Leave out every built-in rule.
  bool no_default_rules = false;
  Verbosity verbosity = Verbosity::kNormal;
  // OTELTOOL_CACHE, else "otel" in the user's cache directory. Absolute, or ""
  // if there is neither; set for kGo only. cache/cache_directory.h opens it.
  std::string cache_directory;
  // kGo: the cache is there for this build alone.
  bool temporary_cache = false;
  // kHelp: "" is the overview.
  std::string help_topic;
  // kGo: the go program and its arguments, as typed.
  std::vector<std::string> go_argv;
  // kGo: for a program at a version, the module that has it, as
  // inject/module_workspace.h encodes it; set once it is known.
  std::string versioned_module;
  // kGo: the variables that we have changed in our own environment, as they
  // were (run_program.h).
  std::vector<std::string> users_environment;
};

// The variables that we read; "" stands for unset.
struct ToolEnvironment {
  // OTELTOOL_RULES: rule files, separated by ":", for when there is no --rules.
  std::string rules;
  // OTELTOOL_CACHE: the cache directory.
  std::string cache;
  // OTELTOOL_DISABLE: names, separated by ",".
  std::string disable;
  // OTELTOOL_EXPORTER: names, separated by ",", for when there is no
  // --exporter.
  std::string exporter;
  // OTELTOOL_VERBOSE: a truth value.
  std::string verbose;
  // XDG_CACHE_HOME and HOME, for the user's cache directory.
  std::string xdg_cache_home;
  std::string home;
};

// Reads them from our own environment.
ToolEnvironment tool_environment();

// `args`: our command line without the program's own name. `directory`: the
// current one, absolute. Errors say which word is wrong and what to write.
Result<ToolOptions> parse_tool_options(const std::vector<std::string>& args,
                                       const ToolEnvironment& environment,
                                       std::string_view directory);

// Whether a word names a go program by its base name: go, gotip, go1.N and
// go1.N.M, go1.Nrc1 (golang.org/dl).
bool is_go_program(std::string_view word);

}  // namespace otel
