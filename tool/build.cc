// The story of one build:
//
//   command line → kept plan, or a new one (prepare.h) → the real go command
//
// Verbs that build nothing, and command lines that go refuses, are go's own
// business: then we become go.
#include "build.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>

#include "args/go_command.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "exec/cache_trim.h"
#include "exec/versioned_module.h"
#include "kept_plan.h"
#include "load_build.h"
#include "plan/go_environment.h"
#include "prepare.h"
#include "run_program.h"

namespace otel {

using Clock = std::chrono::steady_clock;

static double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

static Error pass_through(const ToolOptions& options) {
  return become(Command{.argv = options.go_argv});
}

// A path that stands for the tool as it is: another build of it, or an
// upgrade, has another size or time.
static std::string tool_identity() {
  Result<std::string> self = find_self();
  return self ? fmt::format("{} {}", *self, file_stamp(*self)) : "";
}

static PlanKey key_of(const ToolOptions& options,
                      const std::string& directory) {
  PlanKey key;
  key.argv = options.go_argv;
  key.directory = directory;
  key.options = options.rule_files;
  key.options.push_back("--disable");
  key.options.insert(key.options.end(), options.disabled.begin(),
                     options.disabled.end());
  key.options.push_back(options.no_default_rules ? "--no-default-rules" : "");
  key.options.push_back("--exporter");
  key.options.insert(key.options.end(), options.exporters.begin(),
                     options.exporters.end());
  key.environment = environment_of_go();
  key.tool = tool_identity();
  return key;
}

// go is expected to fail: it could not load the packages a moment ago. Should
// it succeed, the program would lack its hooks without anybody noticing.
static Result<int> let_go_refuse(const ToolOptions& options) {
  TRY_ASSIGN(int code, run_attached(Command{.argv = options.go_argv}));
  if (code == 0) {
    return fail(
        "`go list` could not load the packages but go itself could: "
        "nothing was instrumented",
        "run it again; if it stays so, please report it");
  }
  return code;
}

// Runs the real go command; gives its exit code.
static Result<int> run_build(const ToolOptions& options, GoCommand command,
                             const PreparedBuild& prepared) {
  name_importers(prepared.importer_paths, command.packages);
  std::vector<std::string> dropped = {"toolexec", "mod",     "modfile",
                                      "overlay",  "gcflags", "coverpkg"};
  if (std::ranges::any_of(prepared.flags, [](std::string_view flag) {
        return flag.starts_with("-exec=");
      })) {
    dropped.emplace_back("exec");
  }
  TRY_ASSIGN(int code,
             run_attached(Command{
                 .argv = go_command_line(command, prepared.flags, dropped, {}),
                 .directory = "",
                 .environment = prepared.environment}));
  if (code == 0 && options.verbosity != Verbosity::kQuiet) {
    std::string text = render_summary(prepared.summary,
                                      options.verbosity == Verbosity::kVerbose);
    std::fwrite(text.data(), 1, text.size(), stderr);
  }
  return code;
}

// Plans from scratch and keeps the plan.
static Result<std::optional<PreparedBuild>> plan_anew(
    const ToolOptions& options, const std::string& program,
    const std::string& directory, const PlanKey& key) {
  WatchList watch;
  TRY_ASSIGN(GoEnvironment environment,
             read_go_environment(program, directory));
  Result<GoCommand> command =
      parse_go_command(options.go_argv, environment.go_flags);
  if (!command) {
    return std::unexpected(pass_through(options));
  }
  TRY_ASSIGN(std::optional<PreparedBuild> prepared,
             prepare_build(options, *command, environment, directory, watch));
  if (prepared) {
    keep_plan(options.cache_directory, key, *prepared, watch);
    trim_cache(options.cache_directory);
  }
  return prepared;
}

// Workspaces do not know -mod, which $GOFLAGS may have.
static void leave_out_mod_of_goflags() {
  const char* value = std::getenv("GOFLAGS");
  Result<std::vector<std::string>> words =
      split_quoted(value == nullptr ? "" : value);
  if (!words) {
    return;
  }
  std::erase_if(*words, [](std::string_view word) {
    return word.starts_with("-mod=") || word.starts_with("--mod=");
  });
  if (Result<std::string> text = join_quoted(*words)) {
    ::setenv("GOFLAGS", text->c_str(), 1);
  }
}

// Has a program at a version be built in a workspace of its own. false: go
// refuses it.
static Result<bool> use_own_workspace(const GoCommand& typed,
                                      ToolOptions& options) {
  TRY_ASSIGN(std::optional<VersionedModule> module,
             stage_versioned_module(typed, options.cache_directory));
  if (!module) {
    return false;
  }
  options.users_environment = {variable_now("GOWORK"), variable_now("GOFLAGS")};
  ::setenv("GOWORK", go_work_of(*module).c_str(), 1);
  leave_out_mod_of_goflags();
  options.go_argv = without_versions(typed);
  options.versioned_module = encode_versioned_module(*module);
  return true;
}

static Result<int> run(ToolOptions options) {
  Clock::time_point start = Clock::now();
  Result<GoCommand> typed = parse_go_command(options.go_argv, "");
  if (!typed || typed->verb == GoVerb::kOther) {
    return std::unexpected(pass_through(options));
  }
  if (builds_outside_module(*typed)) {
    TRY_ASSIGN(bool accepted, use_own_workspace(*typed, options));
    if (!accepted) {
      return let_go_refuse(options);
    }
  }
  TRY_ASSIGN(std::string cwd, current_directory());
  std::string directory = path_abs(typed->change_dir, cwd);
  if (!is_directory(directory)) {
    return std::unexpected(pass_through(options));
  }
  PlanKey key = key_of(options, directory);
  std::optional<PreparedBuild> prepared =
      load_kept_plan(options.cache_directory, key);
  if (!prepared) {
    TRY_ASSIGN(prepared, plan_anew(options, typed->program, directory, key));
  }
  if (!prepared) {
    return let_go_refuse(options);
  }
  TRY_ASSIGN(GoCommand command,
             parse_go_command(options.go_argv, prepared->go_flags));
  prepared->summary.seconds = seconds_since(start);
  return run_build(options, std::move(command), *prepared);
}

int run_go(const ToolOptions& options) {
  Result<int> code = run(options);
  if (code) {
    return *code;
  }
  std::string text = code.error().render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

}  // namespace otel
