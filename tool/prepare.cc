// See prepare.h.
#include "prepare.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "args/per_package_flag.h"
#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "exec/build_files.h"
#include "exec/cache_salt.h"
#include "exec/importers.h"
#include "match/match.h"
#include "plan/go_mod.h"
#include "plan/load_plan.h"
#include "rewrite/plan_file.h"
#include "rules/rule_sets.h"
#include "watch_build.h"

namespace otel {

// What the stages of one build hand on. Filled from top to bottom.
struct Build {
  const ToolOptions& options;
  const GoCommand& command;
  const GoEnvironment& environment;
  // The directory in which go works: the current one, or that of -C.
  const std::string& directory;
  WatchList& watch;
  Embedded embedded;
  RuleSets rule_sets;
  // The user's build as it is without us.
  BuildPlan users_plan;
  HookModules hook_modules;
  // By index of rule_sets.rules.
  std::vector<std::string> hook_paths;
  BuildFiles files;
  std::vector<ImporterFile> importers;
  // The build with the hooks in it.
  BuildPlan plan;
  MatchTable matches;
  Summary summary;
};

static Status read_rules_of(Build& build) {
  RuleSetOptions options;
  for (const auto& [name, text] : build.embedded.rule_sets) {
    options.builtin.push_back({name, text});
  }
  options.disabled = build.options.disabled;
  options.no_default_rules = build.options.no_default_rules;
  options.rule_files = build.options.rule_files;
  options.main_module_directory = build.environment.module_directory();
  TRY_ASSIGN(options.working_directory, current_directory());
  TRY_ASSIGN(build.rule_sets, load_rule_sets(options));
  return {};
}

void name_importers(const std::vector<std::string>& importer_paths,
                    std::vector<std::string>& packages) {
  if (packages.empty() || !packages[0].ends_with(".go")) {
    return;
  }
  std::string_view first = packages[0];
  std::string directory(first.substr(0, first.rfind('/') + 1));
  for (const std::string& path : importer_paths) {
    packages.push_back(directory + std::string(path_base(path)));
  }
}

static std::string absolute_flag(const Build& build, std::string_view name) {
  std::string value = build.command.flag(name).value_or("");
  return value.empty() ? "" : path_abs(value, build.directory);
}

static ListRequest list_request(const Build& build) {
  return ListRequest{.program = build.command.program,
                     .directory = build.directory,
                     .flags = list_flags(build.command),
                     .packages = build.command.packages,
                     .environment = {},
                     .overlay = absolute_flag(build, "overlay"),
                     .tests = build.command.verb == GoVerb::kTest};
}

// True if go can load everything. If it cannot, its own build command says so
// better than we could.
static Result<bool> plan_users_build(Build& build) {
  TRY_ASSIGN(ListResult result,
             load_plan(list_request(build), build.environment.go_version));
  build.users_plan = std::move(result.plan);
  bool sound = result.exit_code == 0;
  for (const PlanPackage& package : build.users_plan.packages) {
    sound = sound && package.error.empty();
  }
  return sound;
}

// The sets that serve the others: one flushes what they have measured when the
// program ends, one tells them for whom a goroutine works.
static bool only_serves_others(const Rule& rule) {
  return rule.builtin && (rule.set == "lifecycle" || rule.set == "goroutine");
}

// Rules whose packages are in the build; the others are for the summary. Sets
// that serve the other built-in sets rest where none of these applies.
static std::vector<ActiveRule> active_rules(const Build& build) {
  std::vector<ActiveRule> active =
      find_active_rules(build.rule_sets.rules, build.users_plan);
  bool needed = false;
  for (const ActiveRule& rule : active) {
    needed = needed || (rule.rule->builtin && !rule.packages.empty() &&
                        !only_serves_others(*rule.rule));
  }
  for (ActiveRule& rule : active) {
    if (!needed && only_serves_others(*rule.rule)) {
      rule.packages.clear();
      rule.inactive_reason = "no other built-in rule applies";
    }
  }
  return active;
}

static Status find_hooks(Build& build, const std::vector<ActiveRule>& active) {
  std::vector<const Rule*> rules;
  for (const ActiveRule& rule : active) {
    if (!rule.packages.empty()) {
      rules.push_back(rule.rule);
    }
  }
  TRY_ASSIGN(build.hook_modules,
             find_hook_modules(rules, build.embedded,
                               build.environment.module_directory()));
  size_t next = 0;
  for (const ActiveRule& rule : active) {
    build.hook_paths.push_back(
        rule.packages.empty() ? "" : build.hook_modules.import_paths[next++]);
  }
  return {};
}

// The first rule whose hook package go could not load explains itself; any
// other failure is go's to explain.
static Error hooks_not_loaded(const Build& build, const ListResult& result) {
  for (size_t i = 0; i < build.hook_paths.size(); i++) {
    const std::string& path = build.hook_paths[i];
    const PlanPackage* package =
        path.empty() ? nullptr : result.plan.find(path);
    if (!path.empty() && (package == nullptr || !package->error.empty())) {
      return Error(build.rule_sets.rules[i].field_location("Path"),
                   fmt::format("cannot load the hook package {}: {}", path,
                               package == nullptr ? trim(result.message)
                                                  : package->error));
    }
  }
  for (const PlanPackage& package : result.plan.packages) {
    if (!package.error.empty()) {
      return Error(fmt::format("with the hooks, go cannot load {}: {}",
                               package.import_path, package.error));
    }
  }
  return Error(fmt::format("with the hooks, go cannot load the build: {}",
                           trim(result.message)));
}

// cmd/go vendors by default if the go line is 1.14 or newer and there is a
// vendor directory (https://go.dev/ref/mod#vendoring).
static ModuleMode module_mode(const Build& build) {
  if (!build.environment.go_work.empty()) {
    return ModuleMode::kWorkspace;
  }
  if (build.environment.go_mod.empty()) {
    return ModuleMode::kNoModule;
  }
  std::string root = build.environment.module_directory();
  std::string mod = build.command.flag("mod").value_or("");
  if (mod.empty() && file_exists(path_join(root, "vendor/modules.txt"))) {
    Result<std::string> go_mod = read_file(build.environment.go_mod);
    bool vendors =
        go_mod && compare_go_versions(go_line_of(*go_mod), "1.14") >= 0;
    return vendors ? ModuleMode::kVendor : ModuleMode::kModule;
  }
  return mod == "vendor" ? ModuleMode::kVendor : ModuleMode::kModule;
}

static BuildFilesInput files_input(const Build& build) {
  std::string mod = absolute_flag(build, "modfile");
  return BuildFilesInput{.cache_directory = build.options.cache_directory,
                         .go_program = build.command.program,
                         .directory = build.directory,
                         .mode = module_mode(build),
                         .go_mod = mod.empty() ? build.environment.go_mod : mod,
                         .user_overlay = absolute_flag(build, "overlay"),
                         .environment = build.environment};
}

// -mod of the user's own means nothing for the copy of go.mod.
static ListRequest list_request_with(const Build& build,
                                     const BuildFiles& files, ModuleMode mode) {
  ListRequest request = list_request(build);
  std::erase_if(request.flags, [](const std::string& flag) {
    return flag.starts_with("-mod=") || flag.starts_with("-modfile=") ||
           flag.starts_with("-overlay=");
  });
  for (std::string& flag : files.flags()) {
    request.flags.push_back(std::move(flag));
  }
  if (mode != ModuleMode::kWorkspace) {
    request.flags.push_back("-mod=mod");
  }
  request.overlay = files.overlay;
  request.environment = files.environment();
  name_importers(files.importer_paths, request.packages);
  // Hooks of a library are checked too, though no program links them.
  bool files_only =
      request.packages.size() > 0 && request.packages[0].ends_with(".go");
  std::set<std::string> hooks(build.hook_paths.begin(), build.hook_paths.end());
  hooks.erase("");
  if (!files_only && !hooks.empty()) {
    if (request.packages.empty()) {
      request.packages.push_back(".");
    }
    request.packages.insert(request.packages.end(), hooks.begin(), hooks.end());
  }
  return request;
}

// The build with the hooks' modules and importers in it. go completes our copy
// of go.mod and go.sum meanwhile (-mod=mod).
static Status plan_with_hooks(Build& build,
                              const std::vector<ActiveRule>& active) {
  BuildFilesInput input = files_input(build);
  build.importers = make_importers(build.users_plan, build.command.verb, active,
                                   build.hook_paths);
  TRY_ASSIGN(BuildFiles staged,
             stage_build_files(input, build.hook_modules, build.embedded,
                               build.importers));
  TRY_ASSIGN(ListResult result,
             load_plan(list_request_with(build, staged, input.mode),
                       build.environment.go_version));
  bool sound = result.exit_code == 0;
  for (const PlanPackage& package : result.plan.packages) {
    sound = sound && package.error.empty();
  }
  if (!sound) {
    return std::unexpected(hooks_not_loaded(build, result));
  }
  TRY_ASSIGN(build.files, settle_build_files(input, staged));
  build.plan = std::move(result.plan);
  // What the user named, not what we did.
  for (PlanPackage& package : build.plan.packages) {
    const PlanPackage* users = build.users_plan.find(package.import_path);
    package.on_command_line = users != nullptr && users->on_command_line;
  }
  return {};
}

static MatchOptions match_options(const Build& build) {
  MatchOptions options;
  options.hook_import_path = [&build](const Rule& rule) {
    return build
        .hook_paths[static_cast<size_t>(&rule - build.rule_sets.rules.data())];
  };
  options.working_directory = build.directory;
  bool trimmed = build.command.has_flag("trimpath");
  options.generated_directory = [&build, trimmed](std::string_view path) {
    return trimmed ? std::string()
                   : fmt::format("{}/generated/{}",
                                 build.options.cache_directory, path);
  };
  return options;
}

// A rule is matched against the build with hooks, but only where it applied to
// the user's own: what hooks bring along is not the user's program.
static std::vector<ActiveRule> in_plan(const Build& build,
                                       const std::vector<ActiveRule>& active) {
  std::vector<ActiveRule> out;
  for (const ActiveRule& rule : active) {
    ActiveRule moved{rule.rule, {}, rule.inactive_reason};
    for (const PlanPackage* package : rule.packages) {
      if (const PlanPackage* there = build.plan.find(package->import_path)) {
        moved.packages.push_back(there);
      }
    }
    out.push_back(std::move(moved));
  }
  return out;
}

static std::string tool_hash() {
  Result<std::string_view> self = map_file("/proc/self/exe");
  CHECK(self);
  return hex64(hash64(*self));
}

// Whether a pattern of -coverpkg means a package: relative ones go by
// directory.
static bool covers(const Build& build, std::string_view pattern,
                   const PlanPackage& package) {
  if (!pattern.starts_with('.')) {
    return match_package_pattern(pattern, package.import_path);
  }
  bool tree = pattern.ends_with("/...");
  std::string directory = path_abs(
      pattern.substr(0, pattern.size() - (tree ? 4 : 0)), build.directory);
  return tree ? path_within(package.directory, directory)
              : package.directory == directory;
}

// The patterns of -coverpkg mean packages of the user's build. As cmd/go reads
// them they would also mean hook packages that lie beneath the directory. ""
// if there is nothing to change.
static std::string cover_packages(const Build& build) {
  std::string value = build.command.flag("coverpkg").value_or("");
  std::vector<std::string> paths;
  for (std::string_view pattern : split(value, ',')) {
    if (!pattern.starts_with('.') &&
        pattern.find("...") == std::string_view::npos) {
      paths.emplace_back(pattern);
      continue;
    }
    for (const PlanPackage& package : build.users_plan.packages) {
      if (!package.synthetic_test && !package.standard &&
          covers(build, pattern, package)) {
        paths.push_back(package.import_path);
      }
    }
  }
  return value.empty() ? "" : join(paths, ",");
}

// The work on packages that go will compile: those of the user's build, and the
// hooks that programs link. (For a flag that no package takes, go warns.)
static std::vector<PackageWork> work_in_build(const Build& build) {
  std::set<std::string> linked;
  for (const ImporterFile& importer : build.importers) {
    linked.insert(importer.hooks.begin(), importer.hooks.end());
  }
  std::vector<PackageWork> out;
  for (const PackageWork& work : build.matches.work) {
    if (linked.contains(work.import_path) ||
        build.users_plan.find(work.import_path) != nullptr) {
      out.push_back(work);
    }
  }
  return out;
}

// The flags that we add, in the order in which they must stand: the user's own
// -gcflags first, for of several that match a package the last one counts.
static Result<std::vector<std::string>> inserted_flags(
    const Build& build, const std::string& plan_file) {
  TRY_ASSIGN(std::vector<std::string> users_toolexec,
             split_quoted(build.command.flag("toolexec").value_or("")));
  TRY_ASSIGN(std::string self, find_self());
  std::vector<std::string> shim = {self, "toolexec", plan_file,
                                   std::to_string(users_toolexec.size())};
  shim.insert(shim.end(), users_toolexec.begin(), users_toolexec.end());
  TRY_ASSIGN(std::string toolexec, join_quoted(shim));
  std::vector<std::string> flags = build.files.flags();
  flags.push_back("-toolexec=" + toolexec);
  if (build.files.work_file.empty()) {
    flags.push_back("-mod=readonly");
  }
  if (std::string cover = cover_packages(build); !cover.empty()) {
    flags.push_back("-coverpkg=" + cover);
  }
  std::vector<std::string> gcflags;
  for (const GoFlag& flag : build.command.flags) {
    if (flag.name == "gcflags") {
      gcflags.push_back(flag.value);
      if (!flag.from_goflags) {
        flags.push_back("-gcflags=" + flag.value);
      }
    }
  }
  PerPackageFlag users_gcflags(gcflags, build.directory);
  SaltOptions salt{.user_gcflags = users_gcflags,
                   .tool_hash = tool_hash(),
                   .language = build.files.language};
  for (std::string& flag : salt_flags(work_in_build(build), build.plan, salt)) {
    flags.push_back(std::move(flag));
  }
  return flags;
}

static void summarize(Build& build, const std::vector<ActiveRule>& active) {
  Summary& summary = build.summary;
  summary.packages = build.matches.packages;
  summary.functions = build.matches.functions;
  summary.rules_used = build.matches.rules_used;
  summary.refusals = build.matches.refusals;
  summary.instrumented = build.matches.instrumented;
  summary.raised_versions = raised_versions(build.users_plan, build.plan);
  for (const ActiveRule& rule : active) {
    if (!rule.inactive_reason.empty()) {
      summary.unused_rules.push_back(fmt::format(
          "{}: {}", rule.rule->display_name(), rule.inactive_reason));
    }
  }
}

static void watch_all(Build& build) {
  watch_go(build.environment, build.command.program, build.directory,
           build.watch);
  for (const std::string& file : build.rule_sets.watched_files) {
    build.watch.add(file, WatchKind::kContent);
  }
  for (const std::string& hook : build.hook_paths) {
    if (const PlanPackage* package = build.plan.find(hook)) {
      watch_hook_package(*package, build.environment, build.watch);
    }
  }
  watch_plan(build.plan, build.environment, build.command, build.directory,
             build.watch);
  for (const PackageWork& work : build.matches.work) {
    for (const FileWork& file : work.files) {
      build.watch.add(file.path, WatchKind::kContent);
    }
  }
  for (const char* flag : {"overlay", "modfile"}) {
    if (std::string path = absolute_flag(build, flag); !path.empty()) {
      build.watch.add(path, WatchKind::kContent);
    }
  }
}

// The work with the importers of each package, for go's cover tool.
static std::vector<PackageWork> work_with_importers(const Build& build) {
  std::vector<PackageWork> out = build.matches.work;
  for (size_t i = 0; i < build.importers.size(); i++) {
    const std::string& package = build.importers[i].package;
    auto at = std::ranges::find(out, package, &PackageWork::import_path);
    if (at == out.end()) {
      out.push_back(PackageWork{.import_path = package});
      at = out.end() - 1;
    }
    at->overlaid.push_back(
        {build.files.importer_paths[i], build.files.importer_files[i]});
  }
  return out;
}

static Result<PreparedBuild> finish(Build& build) {
  TRY_ASSIGN(std::string plan_file,
             write_plan_file(build.options.cache_directory,
                             encode_plan(work_with_importers(build))));
  PreparedBuild out;
  TRY_ASSIGN(out.flags, inserted_flags(build, plan_file));
  out.importer_paths = build.files.importer_paths;
  out.needed_files = build.files.paths();
  out.needed_files.push_back(plan_file);
  out.environment = build.files.environment();
  out.go_flags = build.environment.go_flags;
  out.summary = std::move(build.summary);
  return out;
}

// The oldest Go whose compiler and go command have all that we build on.
static constexpr std::string_view kOldestGo = "1.23";

// What can be told from the command line and the environment alone.
static Status check_supported(const GoCommand& command,
                              const GoEnvironment& environment) {
  if (compare_go_versions(environment.go_version, kOldestGo) < 0) {
    return fail(fmt::format("otel needs Go {} or newer, and this build uses {}",
                            kOldestGo, environment.go_version),
                "the go line of go.mod, GOTOOLCHAIN and PATH decide");
  }
  if (environment.modules_off) {
    return fail("otel needs Go modules, and GO111MODULE is off",
                "unset GO111MODULE");
  }
  if (builds_outside_module(command)) {
    std::string_view named =
        command.packages.empty() ? "" : std::string_view(command.packages[0]);
    return fail(
        fmt::format("cannot instrument {}: go builds it outside of any module",
                    named),
        fmt::format("in a module, run `go get {}` and then `otel go {} {}`",
                    named, command.verb_name,
                    named.substr(0, named.find('@'))));
  }
  return {};
}

Result<std::optional<PreparedBuild>> prepare_build(
    const ToolOptions& options, const GoCommand& command,
    const GoEnvironment& environment, const std::string& directory,
    WatchList& watch) {
  Build build{.options = options,
              .command = command,
              .environment = environment,
              .directory = directory,
              .watch = watch};
  TRY(check_supported(command, environment));
  TRY_ASSIGN(build.embedded, read_embedded());
  TRY(read_rules_of(build));
  TRY_ASSIGN(bool sound, plan_users_build(build));
  if (!sound) {
    return std::nullopt;
  }
  std::vector<ActiveRule> active = active_rules(build);
  TRY(find_hooks(build, active));
  TRY(plan_with_hooks(build, active));
  TRY_ASSIGN(build.matches, match_rules(in_plan(build, active), build.plan,
                                        match_options(build)));
  summarize(build, active);
  watch_all(build);
  TRY_ASSIGN(PreparedBuild prepared, finish(build));
  return prepared;
}

}  // namespace otel
