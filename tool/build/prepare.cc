// See prepare.h.
#include "build/prepare.h"

#include <algorithm>

#include "args/per_package_flag.h"
#include "base/strings.h"
#include "build/build_flags.h"
#include "build/choose_hooks.h"
#include "build/complete_edits.h"
#include "build/early_hooks.h"
#include "build/hooked_build.h"
#include "build/package_patterns.h"
#include "build/plan_contents.h"
#include "build/request.h"
#include "build/summary.h"
#include "build/user_build.h"
#include "build/watch_build.h"
#include "edits/user_names.h"

namespace otel {

// `go test` goes on without packages that go cannot load. If such a package
// lacks a checksum or a module, our copies of go.sum and go.mod may have it: go
// would test the package, and would not report the failure.
static bool loads_what_go_rejects(const UserBuild& users,
                                  const HookedBuild& hooked) {
  return std::ranges::any_of(users.broken, [&](const std::string& path) {
    const PlanPackage* package = hooked.plan.find(path);
    return package != nullptr && package->error.empty();
  });
}

// `go build -o FILE` of one package that is no program (BuildInstallFunc and
// runBuild in cmd/go/internal/work/build.go).
static BuiltArchive built_archive(const Planned& planned,
                                  const PlanContents& contents) {
  std::string file = planned.request.absolute_flag("o");
  BuiltArchive out;
  int count = 0;
  for (size_t i = 0; i < contents.packages.size(); i++) {
    const PlanPackage& package = planned.hooked.plan.packages[i];
    if (package.on_command_line && !package.synthetic_test) {
      out = {package.import_path, package.name == "main" ? "" : file,
             contents.packages[i].proof()};
      count++;
    }
  }
  bool one = planned.request.command.verb == GoVerb::kBuild && count == 1;
  return one ? out : BuiltArchive();
}

// The importers that a command line with files has to name.
static std::vector<std::string> named_importers(const Planned& planned) {
  std::vector<std::string> out;
  if (planned.users.names_files()) {
    for (const ImporterFile& importer : planned.hooked.importers) {
      if (!importer.early) {
        out.push_back(importer.path);
      }
    }
  }
  return out;
}

static UserNames user_names(const BuildRequest& request) {
  const std::optional<VersionedModule>& module = request.invocation.module;
  return {request.command.flag("gcflags").value_or(""),
          request.command.flag("ldflags").value_or(""),
          module ? encode_versioned_module(*module) : ""};
}

// Writes the plan file and the names file, and returns what running go takes.
static Result<PreparedBuild> write_prepared(const Planned& planned,
                                            const PlanContents& contents,
                                            std::string_view tool_hash) {
  const BuildRequest& request = planned.request;
  const std::string& cache = request.invocation.cache_directory;
  TRY_ASSIGN(std::string plan_file,
             write_plan_file(cache, encode_plan(contents)));
  TRY_ASSIGN(std::string names_file,
             write_names_file(cache, encode_user_names(user_names(request))));
  PreparedBuild out;
  TRY_ASSIGN(out.flags, inserted_flags(planned, contents, tool_hash));
  TRY_ASSIGN(out.shim, shim_words(plan_file, names_file));
  TRY_ASSIGN(out.users_toolexec,
             split_quoted(request.command.flag("toolexec").value_or("")));
  out.packages = packages_to_build(request, planned.users, planned.hooked);
  out.importer_paths = named_importers(planned);
  out.needed_files = planned.hooked.files.paths();
  out.needed_files.push_back(plan_file);
  out.needed_files.push_back(names_file);
  out.environment = planned.hooked.files.environment();
  out.go_flags = request.environment.go_flags;
  out.archive = built_archive(planned, contents);
  out.summary = summarize(planned);
  return out;
}

Result<std::optional<PlannedBuild>> prepare_build(
    const Invocation& invocation) {
  // Starts before anything is read, so that it notices what changes meanwhile.
  WatchList watch;

  // go's settings where it works. Everything that the user asks for is now
  // known.
  TRY_ASSIGN(GoEnvironment environment,
             read_go_environment(invocation.command.program,
                                 invocation.directory, invocation.environment));
  Result<GoCommand> command =
      with_goflags(invocation.command, environment.go_flags);
  if (!command) {
    return std::nullopt;
  }
  TRY_ASSIGN(BuildRequest request,
             make_request(invocation, std::move(*command), environment));
  TRY_ASSIGN(RuleSets rule_sets, read_rule_sets(request));

  // The build as it is without us. Its packages can be loaded from here on.
  TRY_ASSIGN(std::optional<UserBuild> users, load_user_build(request));
  if (!users) {
    return std::nullopt;
  }

  // The rules that apply, with their hook packages. No rule is added after
  // this.
  TRY_ASSIGN(ChosenHooks hooks, choose_hooks(request, rule_sets.rules, *users));

  // The build with the hooks in it. Module versions are fixed from here on.
  TRY_ASSIGN(HookedBuild hooked, load_hooked_build(request, *users, hooks));
  if (loads_what_go_rejects(*users, hooked)) {
    return std::nullopt;
  }

  // Packages that call hooks when they are initialised import them. The files
  // of the build are complete after this.
  TRY_ASSIGN(hooked, with_early_importers(request, *users, hooks.rules,
                                          std::move(hooked)));

  // Which functions change, and how. Every hook exists and fits.
  std::vector<ChosenRule> rules =
      rules_in_plan(hooks, rule_sets.rules, hooked.plan);
  TRY_ASSIGN(MatchTable matches,
             match_rules(rules, hooked.plan, request.directory()));
  std::string tool = tool_hash();
  matches = complete_edits(request, *users, hooked, std::move(matches), tool);

  // The plan file for the shim, and the flags for go.
  Planned planned{request, *users, hooked, rules, matches};
  TRY_ASSIGN(PlanContents contents, make_plan_contents(planned, tool));
  TRY_ASSIGN(PreparedBuild prepared, write_prepared(planned, contents, tool));
  watch_build(planned, rule_sets.watched_files, watch);
  return PlannedBuild{std::move(prepared), std::move(watch)};
}

}  // namespace otel
