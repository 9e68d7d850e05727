// The story of one build:
//
//   command line → invocation → cached plan, or a new one (prepare.h) → go
//
// A verb that builds nothing is go's own business: then we become go.
#include "build/build.h"

#include <chrono>
#include <cstdio>
#include <optional>

#include <fmt/format.h>

#include "args/go_command.h"
#include "base/file.h"
#include "base/process.h"
#include "build/invocation.h"
#include "build/prepare.h"
#include "build/run_build.h"
#include "build/summary.h"
#include "cache/cache_directory.h"
#include "cache/cache_trim.h"
#include "cache/plan_cache.h"
#include "inject/module_workspace.h"

namespace otel {

using Clock = std::chrono::steady_clock;

static double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

// Identifies the tool's own executable: another build of it, or an upgrade, has
// another size or time.
static std::string tool_identity() {
  Result<std::string> self = find_self();
  return self ? fmt::format("{} {}", *self, file_stamp(*self)) : "";
}

// Runs the command as the user typed it. go is expected to reject it. Should go
// accept it, the program would lack its hooks without anybody noticing.
static Result<int> let_go_reject(const std::vector<std::string>& argv,
                                 const Environment& environment,
                                 std::string_view reason) {
  TRY_ASSIGN(int code,
             run_attached({.argv = argv, .environment = environment}));
  if (code == 0) {
    return fail(fmt::format("{}, but go itself accepted the command: nothing "
                            "was instrumented",
                            reason),
                "run it again; if it stays so, please report it");
  }
  return code;
}

// Builds with a cached plan or a new one. If the shim finds that the plan does
// not match what go compiles, the plan is discarded and the build starts over
// once.
class Builder {
 public:
  Builder(const Invocation& invocation, Clock::time_point start)
      : invocation_(invocation),
        start_(start),
        key_(plan_key(invocation, tool_identity())) {}

  Result<int> run() {
    std::optional<PreparedBuild> prepared =
        load_cached_plan(invocation_.cache_directory, key_);
    TRY_ASSIGN(BuildOutcome outcome, attempt(std::move(prepared)));
    if (outcome.stale) {
      discard_cached_plan(invocation_.cache_directory, key_);
      report_new_plan(*outcome.stale);
      TRY_ASSIGN(outcome, attempt(std::nullopt));
    }
    if (outcome.stale) {
      return std::unexpected(hooks_missing(*outcome.stale));
    }
    return outcome.exit_code;
  }

 private:
  // Plans the build and stores the plan.
  Result<std::optional<PreparedBuild>> plan() const {
    TRY_ASSIGN(std::optional<PlannedBuild> planned, prepare_build(invocation_));
    if (!planned) {
      return std::nullopt;
    }
    store_plan(invocation_.cache_directory, key_, planned->prepared,
               planned->watch);
    trim_cache(invocation_.cache_directory);
    return std::move(planned->prepared);
  }

  // Runs the build. Without a plan a new one is made.
  Result<BuildOutcome> attempt(std::optional<PreparedBuild> prepared) const {
    if (!prepared) {
      TRY_ASSIGN(prepared, plan());
    }
    if (!prepared) {
      std::vector<std::string> words = invocation_.typed.original;
      words.insert(words.begin(), invocation_.typed.program);
      TRY_ASSIGN(int code, let_go_reject(words, invocation_.typed_environment,
                                         "otel could not plan the build"));
      return BuildOutcome{code, std::nullopt};
    }
    prepared->summary.seconds = seconds_since(start_);
    TRY_ASSIGN(BuildOutcome outcome, run_prepared(invocation_, *prepared));
    if (outcome.exit_code == 0 && !outcome.stale) {
      say(invocation_, render_summary(prepared->summary, is_verbose()));
    }
    return outcome;
  }

  bool is_verbose() const {
    return invocation_.options.verbosity == Verbosity::kVerbose;
  }

  void report_new_plan(const StalePlan& stale) const {
    if (is_verbose()) {
      fmt::print(stderr, "otel: planning again, {}: {}\n", stale.package,
                 stale.reason);
    }
  }

  static Error hooks_missing(const StalePlan& stale) {
    std::string planned =
        stale.rules.empty() ? "" : fmt::format(" by {}", stale.rules);
    return Error(fmt::format("{}: {}: the program would not have the hooks "
                             "that were planned{}",
                             stale.package, stale.reason, planned),
                 stale.cause);
  }

  const Invocation& invocation_;
  Clock::time_point start_;
  std::string key_;
};

// Makes the invocation of a command that builds. Returns nullopt if go would
// reject `pkg@version`.
static Result<std::optional<Invocation>> make_invocation(
    ToolOptions options, GoCommand typed, const std::string& start_directory,
    const std::string& directory, const Environment& environment,
    const CacheDirectory& cache) {
  Invocation out{.options = std::move(options),
                 .start_directory = start_directory,
                 .directory = directory,
                 .typed = std::move(typed),
                 .typed_environment = environment,
                 .command = {},
                 .environment = environment,
                 .module = {},
                 .cache_directory = cache.path(),
                 .temporary_cache = cache.is_temporary()};
  out.command = out.typed;
  if (builds_outside_module(out.typed)) {
    TRY_ASSIGN(out.module,
               stage_module_workspace(out.typed, cache.path(), environment));
    if (!out.module) {
      return std::nullopt;
    }
    out.command = without_versions(out.typed);
    out.environment = workspace_environment(*out.module, environment);
  }
  return out;
}

static Result<int> run(ToolCommandLine line, const std::string& start_directory,
                       const Environment& environment) {
  Clock::time_point start = Clock::now();
  Result<GoCommand> typed = parse_go_command(line.go_argv);
  if (!typed) {
    return let_go_reject(line.go_argv, environment,
                         "otel could not parse the command line");
  }
  if (typed->verb == GoVerb::kOther) {
    return std::unexpected(
        become({.argv = line.go_argv, .environment = environment}));
  }
  std::string directory =
      typed->change_dir.empty()
          ? start_directory
          : directory_after_change(typed->change_dir, start_directory);
  if (directory.empty()) {
    return let_go_reject(line.go_argv, environment,
                         "otel could not enter the directory of -C");
  }
  TRY_ASSIGN(CacheDirectory cache,
             CacheDirectory::open(line.options.cache_directory, environment));
  if (line.options.verbosity != Verbosity::kQuiet) {
    fmt::print(stderr, "{}", cache.note());
  }
  TRY_ASSIGN(std::optional<Invocation> invocation,
             make_invocation(std::move(line.options), std::move(*typed),
                             start_directory, directory, environment, cache));
  if (!invocation) {
    return let_go_reject(line.go_argv, environment,
                         "otel could not find the module");
  }
  return Builder(*invocation, start).run();
}

int run_go(ToolCommandLine line, const std::string& directory,
           const Environment& environment) {
  Result<int> code = run(std::move(line), directory, environment);
  if (code) {
    return *code;
  }
  std::string text = code.error().render();
  std::fwrite(text.data(), 1, text.size(), stderr);
  return 1;
}

}  // namespace otel
