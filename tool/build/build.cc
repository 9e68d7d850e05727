// The story of one build:
//
//   command line → kept plan, or a new one (prepare.h) → the real go command
//
// Verbs that build nothing, and command lines that go refuses, are go's own
// business: then we become go.
#include "build/build.h"

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
#include "build/exec_flag.h"
#include "build/load_build.h"
#include "build/prepare.h"
#include "cache/build_directory.h"
#include "cache/cache_directory.h"
#include "cache/cache_trim.h"
#include "cache/plan_cache.h"
#include "edits/archive_mark.h"
#include "edits/stale_plan.h"
#include "inject/module_workspace.h"
#include "plan/go_environment.h"

namespace otel {

using Clock = std::chrono::steady_clock;

static double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// Prints a text on stderr, unless -q is given.
static void say(const ToolOptions& options, std::string_view text) {
  if (options.verbosity != Verbosity::kQuiet) {
    std::fwrite(text.data(), 1, text.size(), stderr);
  }
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

// -toolexec for one build: `report_file` is that build's.
static Result<std::string> toolexec_flag(const PreparedBuild& prepared,
                                         const std::string& report_file) {
  std::vector<std::string> words = prepared.shim;
  words.push_back(report_file);
  words.push_back(std::to_string(prepared.users_toolexec.size()));
  words.insert(words.end(), prepared.users_toolexec.begin(),
               prepared.users_toolexec.end());
  TRY_ASSIGN(std::string value, join_quoted(words));
  return "-toolexec=" + value;
}

static Result<std::vector<std::string>> go_words(
    GoCommand command, const PreparedBuild& prepared,
    const std::string& report_file) {
  if (!prepared.packages.empty()) {
    command.packages = prepared.packages;
  }
  name_importers(prepared.importer_paths, command.packages);
  std::vector<std::string> dropped = {"toolexec", "mod", "modfile", "overlay",
                                      "gcflags"};
  std::vector<std::string> flags = prepared.flags;
  TRY_ASSIGN(std::string toolexec, toolexec_flag(prepared, report_file));
  flags.push_back(std::move(toolexec));
  for (std::string_view name : {"exec", "ldflags"}) {
    if (std::ranges::any_of(flags, [&](std::string_view flag) {
          return flag.starts_with(fmt::format("-{}=", name));
        })) {
      dropped.emplace_back(name);
    }
  }
  return go_command_line(command, flags, dropped, {});
}

// What came of a go command.
struct BuildOutcome {
  int exit_code = 0;
  // The plan did not fit, and go was ended.
  std::optional<StalePlan> stale;
};

// What is built without a link is checked when it is there.
static std::optional<StalePlan> check_archive(const BuiltArchive& archive) {
  Result<uint64_t> mark = is_regular_file(archive.file)
                              ? read_mark(archive.file)
                              : Result<uint64_t>(archive.proof);
  if (mark && *mark == archive.proof) {
    return std::nullopt;
  }
  return StalePlan{
      .package = archive.import_path,
      .reason =
          fmt::format("{} was compiled without what was planned", archive.file),
      .cause =
          "go took it from its build cache, and the flags that we give it "
          "did not reach it"};
}

// Runs the real go command.
static Result<BuildOutcome> run_build(const ToolOptions& options,
                                      GoCommand command,
                                      const PreparedBuild& prepared) {
  TRY_ASSIGN(BuildDirectory directory,
             BuildDirectory::make_in_cache(options.cache_directory));
  std::string report_file = path_join(directory.path(), "stale");
  bool keep_work = command.has_flag("work");
  TRY_ASSIGN(std::vector<std::string> words,
             go_words(std::move(command), prepared, report_file));
  say(options, render_raised_versions(prepared.summary));
  TRY_ASSIGN(int code,
             run_attached(Command{.argv = words,
                                  .directory = "",
                                  .environment = prepared.environment}));
  BuildOutcome outcome{code, take_stale_plan(report_file)};
  if (!outcome.stale && code == 0) {
    outcome.stale = check_archive(prepared.archive);
  }
  if (outcome.stale && !outcome.stale->work_directory.empty() && !keep_work) {
    remove_tree(outcome.stale->work_directory);
  }
  return outcome;
}

// Plans from scratch and keeps the plan.
static Result<std::optional<PreparedBuild>> plan_anew(
    const ToolOptions& options, const std::string& program,
    const std::string& directory, const PlanKey& key, CacheDirectory& cache) {
  WatchList watch;
  TRY_ASSIGN(GoEnvironment environment,
             read_go_environment(program, directory));
  Result<GoCommand> command =
      parse_go_command(options.go_argv, environment.go_flags);
  if (!command) {
    cache.close();
    return std::unexpected(pass_through(options));
  }
  TRY_ASSIGN(std::optional<PreparedBuild> prepared,
             prepare_build(options, *command, environment, directory, watch));
  if (prepared) {
    store_plan(options.cache_directory, key, *prepared, watch);
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
static Result<bool> stage_module_workspace(const GoCommand& typed,
                                           ToolOptions& options) {
  TRY_ASSIGN(std::optional<VersionedModule> module,
             stage_module_workspace(typed, options.cache_directory));
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

// Builds with a kept plan or a new one. If the shim finds that the plan does
// not fit, it is discarded, and the build starts over once.
class Builder {
 public:
  Builder(ToolOptions options, std::string program, std::string directory,
          CacheDirectory cache)
      : cache_(std::move(cache)),
        options_(std::move(options)),
        program_(std::move(program)),
        directory_(std::move(directory)),
        key_(key_of(options_, directory_)) {}

  Result<int> run(Clock::time_point start) {
    std::optional<PreparedBuild> prepared =
        load_cached_plan(options_.cache_directory, key_);
    TRY_ASSIGN(BuildOutcome outcome, attempt(prepared, start));
    if (outcome.stale) {
      discard_cached_plan(options_.cache_directory, key_);
      tell(*outcome.stale);
      prepared.reset();
      TRY_ASSIGN(outcome, attempt(prepared, start));
    }
    if (outcome.stale) {
      return std::unexpected(without_hooks(*outcome.stale));
    }
    return outcome.exit_code;
  }

 private:
  // Without a plan a new one is made.
  Result<BuildOutcome> attempt(std::optional<PreparedBuild>& prepared,
                               Clock::time_point start) {
    if (!prepared) {
      TRY_ASSIGN(prepared,
                 plan_anew(options_, program_, directory_, key_, cache_));
    }
    if (!prepared) {
      TRY_ASSIGN(int code, let_go_refuse(options_));
      return BuildOutcome{code, std::nullopt};
    }
    TRY_ASSIGN(GoCommand command,
               parse_go_command(options_.go_argv, prepared->go_flags));
    prepared->summary.seconds = seconds_since(start);
    TRY_ASSIGN(BuildOutcome outcome,
               run_build(options_, std::move(command), *prepared));
    if (outcome.exit_code == 0 && !outcome.stale) {
      say(options_, render_summary(prepared->summary,
                                   options_.verbosity == Verbosity::kVerbose));
    }
    return outcome;
  }

  void tell(const StalePlan& stale) const {
    if (options_.verbosity == Verbosity::kVerbose) {
      fmt::print(stderr, "otel: planning again, {}: {}\n", stale.package,
                 stale.reason);
    }
  }

  static Error without_hooks(const StalePlan& stale) {
    std::string planned =
        stale.rules.empty() ? "" : fmt::format(" by {}", stale.rules);
    return Error(fmt::format("{}: {}: the program would not have the hooks "
                             "that were planned{}",
                             stale.package, stale.reason, planned),
                 stale.cause);
  }

  CacheDirectory cache_;
  ToolOptions options_;
  std::string program_;
  std::string directory_;
  PlanKey key_;
};

static Result<CacheDirectory> open_cache(ToolOptions& options) {
  TRY_ASSIGN(CacheDirectory cache,
             CacheDirectory::open(options.cache_directory));
  options.cache_directory = cache.path();
  options.temporary_cache = cache.is_temporary();
  say(options, cache.note());
  return cache;
}

static Result<int> run(ToolOptions options) {
  Clock::time_point start = Clock::now();
  Result<GoCommand> typed = parse_go_command(options.go_argv, "");
  if (!typed || typed->verb == GoVerb::kOther) {
    return std::unexpected(pass_through(options));
  }
  TRY_ASSIGN(std::string cwd, current_directory());
  std::string directory = typed->change_dir.empty()
                              ? cwd
                              : directory_after_change(typed->change_dir, cwd);
  if (directory.empty()) {
    return std::unexpected(pass_through(options));
  }
  TRY_ASSIGN(CacheDirectory cache, open_cache(options));
  if (builds_outside_module(*typed)) {
    TRY_ASSIGN(bool accepted, stage_module_workspace(*typed, options));
    if (!accepted) {
      return let_go_refuse(options);
    }
  }
  return Builder(std::move(options), typed->program, directory,
                 std::move(cache))
      .run(start);
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
