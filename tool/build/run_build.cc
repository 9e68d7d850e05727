// See run_build.h.
#include "build/run_build.h"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>

#include "args/go_command.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "build/hooked_build.h"
#include "build/summary.h"
#include "cache/build_directory.h"
#include "edits/archive_mark.h"

namespace otel {

void say(const Invocation& invocation, std::string_view text) {
  if (invocation.options.verbosity != Verbosity::kQuiet) {
    std::fwrite(text.data(), 1, text.size(), stderr);
  }
}

// -toolexec of one build; `report_file` belongs to that build.
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

static bool has_flag(const std::vector<std::string>& flags,
                     std::string_view name) {
  return std::ranges::any_of(flags, [&](std::string_view flag) {
    return flag.starts_with(fmt::format("-{}=", name));
  });
}

// The words of the real go command. Flags that the prepared build gives in
// another form are left out of the user's own.
static Result<std::vector<std::string>> go_words(
    GoCommand command, const PreparedBuild& prepared,
    const std::string& report_file) {
  if (!prepared.packages.empty()) {
    command.packages = prepared.packages;
  }
  name_importers(prepared.importer_paths, command.packages);
  std::vector<std::string> flags = prepared.flags;
  TRY_ASSIGN(std::string toolexec, toolexec_flag(prepared, report_file));
  flags.push_back(std::move(toolexec));
  std::vector<std::string> dropped = {"toolexec", "mod", "modfile", "overlay",
                                      "gcflags"};
  for (const char* name : {"exec", "ldflags"}) {
    if (has_flag(flags, name)) {
      dropped.emplace_back(name);
    }
  }
  return go_command_line(command, flags, dropped, {});
}

// Checks a package that is built without a link. A program is checked by the
// shim.
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

// The shim ends go without a warning, so go cannot remove its work directory.
static void remove_work_directory(const StalePlan& stale, bool keep) {
  if (!keep && !stale.work_directory.empty()) {
    remove_tree(stale.work_directory);
  }
}

Result<BuildOutcome> run_prepared(const Invocation& invocation,
                                  const PreparedBuild& prepared) {
  TRY_ASSIGN(BuildDirectory directory,
             BuildDirectory::make_in_cache(invocation.cache_directory));
  std::string report_file = path_join(directory.path(), "stale");
  TRY_ASSIGN(GoCommand command,
             with_goflags(invocation.command, prepared.go_flags));
  bool keep_work = command.has_flag("work");
  TRY_ASSIGN(std::vector<std::string> words,
             go_words(std::move(command), prepared, report_file));
  say(invocation, render_raised_versions(prepared.summary));
  TRY_ASSIGN(int code, run_attached({.argv = words,
                                     .environment = invocation.environment.with(
                                         prepared.environment)}));
  BuildOutcome outcome{code, take_stale_plan(report_file)};
  if (!outcome.stale && code == 0) {
    outcome.stale = check_archive(prepared.archive);
  }
  if (outcome.stale) {
    remove_work_directory(*outcome.stale, keep_work);
  }
  return outcome;
}

}  // namespace otel
