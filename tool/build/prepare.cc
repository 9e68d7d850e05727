// See prepare.h.
#include "build/prepare.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "base/versions.h"
#include "build/build_flags.h"
#include "build/build_state.h"
#include "build/builtin_sets.h"
#include "build/early_hooks.h"
#include "build/load_build.h"
#include "build/package_patterns.h"
#include "build/plan_contents.h"
#include "build/watch_build.h"
#include "cache/content_files.h"
#include "edits/binding_symbol.h"
#include "edits/plan_file.h"
#include "edits/user_names.h"
#include "inject/cover_scope.h"
#include "inject/generated_names.h"

namespace otel {

std::string Build::absolute_flag(std::string_view name) const {
  std::string value = command.flag(name).value_or("");
  return value.empty() ? "" : path_abs(value, directory);
}

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

static Status find_hooks(Build& build, const std::vector<ActiveRule>& active) {
  std::vector<const Rule*> rules;
  for (const ActiveRule& rule : active) {
    if (!rule.packages.empty()) {
      rules.push_back(rule.rule);
    }
  }
  // The module around us has no part in the build of a program at a version.
  std::string main_module = build.options.versioned_module.empty()
                                ? build.environment.module_directory()
                                : "";
  TRY_ASSIGN(build.hook_modules, find_hook_modules(rules, build.embedded,
                                                   main_module, build.overlay));
  size_t next = 0;
  for (const ActiveRule& rule : active) {
    build.hook_paths.push_back(
        rule.packages.empty() ? "" : build.hook_modules.import_paths[next++]);
  }
  return add_setup(build, active);
}

static MatchOptions match_options(const Build& build) {
  MatchOptions options;
  options.hook_import_path = [&build](const Rule& rule) {
    return build
        .hook_paths[static_cast<size_t>(&rule - build.rule_sets.rules.data())];
  };
  options.working_directory = build.directory;
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

static void summarize(Build& build, const std::vector<ActiveRule>& active) {
  Summary& summary = build.summary;
  summary.packages = build.matches.packages;
  summary.functions = build.matches.functions;
  summary.rules_used = build.matches.rules_used;
  summary.refusals = build.matches.refusals;
  summary.unmatched_rules = build.matches.unmatched;
  summary.instrumented = build.matches.instrumented;
  summary.raised_versions = raised_versions(build.users_plan, build.plan);
  for (const ActiveRule& rule : active) {
    if (!rule.inactive_reason.empty()) {
      summary.unused_rules.push_back(fmt::format(
          "{}: {}", rule.rule->display_name(), rule.inactive_reason));
    }
  }
}

// Our own modules in the module cache, which the user's GOPROXY does not have:
// without them the plan is made anew, and they are fetched.
static void watch_fetched_modules(Build& build) {
  for (const PlanModule& module : build.plan.modules) {
    bool ours = std::ranges::any_of(
        build.embedded.modules,
        [&](const EmbeddedModule& other) { return other.path == module.path; });
    if (ours && !module.directory.empty()) {
      build.watch.add(path_join(module.directory, "go.mod"),
                      WatchKind::kContent);
    }
  }
}

static void watch_all(Build& build) {
  // Nobody knows what would mend a package.
  if (!build.broken.empty()) {
    build.watch.mark_uncacheable();
  }
  watch_go(build.environment, build.command.program, build.directory,
           build.watch);
  for (const std::string& file : build.rule_sets.watched_files) {
    build.watch.add(file, WatchKind::kInput);
  }
  for (const std::string& hook : build.hook_paths) {
    if (const PlanPackage* package = build.plan.find(hook)) {
      watch_hook_package(*package, build.environment, build.watch);
    }
  }
  watch_plan(build.plan, build.environment, build.command, build.directory,
             build.watch);
  watch_fetched_modules(build);
  for (const PackageEdits& work : build.matches.work) {
    for (const AddedFile& file : work.files) {
      build.watch.add(file.path, WatchKind::kInput);
    }
  }
  // What the copies of go.mod and the like were made of.
  for (const auto& [path, by] : build.overlay.replaced()) {
    std::string_view name = path_base(path);
    if (name == "go.mod" || name == "go.sum" || name == "go.work" ||
        name == "go.work.sum" || name == "modules.txt") {
      build.watch.add(by, WatchKind::kContent);
    }
  }
  for (const char* flag : {"overlay", "modfile"}) {
    if (std::string path = build.absolute_flag(flag); !path.empty()) {
      build.watch.add(path, WatchKind::kInput);
    }
  }
  if (std::string modfile = build.absolute_flag("modfile"); !modfile.empty()) {
    build.watch.add(sum_path(modfile), WatchKind::kInput);
  }
}

// The work of a package, which may be none so far.
static PackageEdits& work_of(const std::string& package,
                             std::vector<PackageEdits>& work) {
  auto at = std::ranges::find(work, package, &PackageEdits::import_path);
  if (at != work.end()) {
    return *at;
  }
  work.push_back(PackageEdits{.import_path = package});
  return work.back();
}

// A plugin sets the variables of its hooks itself (rewrite/bindings_file.h).
static void bind_in_plugins(Build& build) {
  if (build.command.flag("buildmode") != "plugin") {
    return;
  }
  for (const ImporterFile& importer : build.importers) {
    std::vector<std::string> symbols;
    for (const PackageEdits& work : build.matches.work) {
      if (!work.bindings.empty() && !importer.early &&
          std::ranges::count(importer.hooks, work.import_path) > 0) {
        symbols.push_back(binding_symbol(work.bindings));
      }
    }
    if (!symbols.empty()) {
      work_of(importer.package, build.matches.work).binds = std::move(symbols);
    }
  }
}

// Hooks, and what they bring along, are nothing that coverage counts.
static void leave_out_of_coverage(Build& build) {
  CoverRequest request{.tests = build.command.verb == GoVerb::kTest,
                       .patterns = {},
                       .directory = build.directory};
  std::string patterns = build.command.flag("coverpkg").value_or("");
  for (std::string_view pattern : split(patterns, ',')) {
    if (!patterns.empty()) {
      request.patterns.emplace_back(pattern);
    }
  }
  bool covers = std::ranges::any_of(
      build.command.flags,
      [](const GoFlag& flag) { return flag.name.starts_with("cover"); });
  if (!covers) {
    return;
  }
  for (const std::string& path :
       uncounted_packages(request, build.users_plan, build.plan)) {
    work_of(path, build.matches.work).uncounted = true;
  }
}

static void name_generated_code(Build& build, std::string_view tool_hash) {
  GeneratedNames names{.cache_directory = build.options.cache_directory,
                       .temporary_cache = build.options.temporary_cache,
                       .trimmed = build.command.has_flag("trimpath"),
                       .module_cache = build.environment.module_cache,
                       .go_version = build.environment.go_version,
                       .tool_hash = tool_hash};
  for (PackageEdits& work : build.matches.work) {
    if (work.empty()) {
      continue;
    }
    const PlanPackage* package = build.plan.find(work.import_path);
    CHECK(package != nullptr);
    work.generated_directory = generated_directory(work, *package, names);
    touch_copies(work.generated_directory, names);
  }
}

// `go build -o FILE` of one package that is no program (BuildInstallFunc and
// runBuild in cmd/go/internal/work/build.go).
static BuiltArchive built_archive(const Build& build,
                                  const PlanContents& contents) {
  std::string file = build.absolute_flag("o");
  BuiltArchive out;
  int count = 0;
  for (size_t i = 0; i < contents.packages.size(); i++) {
    const PlanPackage& package = build.plan.packages[i];
    if (package.on_command_line && !package.synthetic_test) {
      out = {package.import_path, package.name == "main" ? "" : file,
             contents.packages[i].proof()};
      count++;
    }
  }
  return build.command.verb == GoVerb::kBuild && count == 1 ? out
                                                            : BuiltArchive();
}

static Result<PreparedBuild> finish(Build& build,
                                    const std::vector<ActiveRule>& active) {
  const std::string& cache = build.options.cache_directory;
  std::string hash = tool_hash();
  name_generated_code(build, hash);
  TRY_ASSIGN(PlanContents contents, make_plan_contents(build, active, hash));
  TRY_ASSIGN(std::string plan_file,
             write_plan_file(cache, encode_plan(contents)));
  TRY_ASSIGN(
      std::string names_file,
      write_names_file(
          cache, encode_user_names({build.command.flag("gcflags").value_or(""),
                                    build.command.flag("ldflags").value_or(""),
                                    build.options.versioned_module})));
  PreparedBuild out;
  TRY_ASSIGN(out.flags, inserted_flags(build, contents, hash));
  TRY_ASSIGN(out.shim, shim_words(plan_file, names_file));
  TRY_ASSIGN(out.users_toolexec,
             split_quoted(build.command.flag("toolexec").value_or("")));
  out.packages = packages_to_build(build);
  if (names_files(build)) {
    for (const ImporterFile& importer : build.importers) {
      if (!importer.early) {
        out.importer_paths.push_back(importer.path);
      }
    }
  }
  out.needed_files = build.files.paths();
  out.needed_files.push_back(plan_file);
  out.needed_files.push_back(names_file);
  out.environment = build.files.environment();
  out.go_flags = build.environment.go_flags;
  out.archive = built_archive(build, contents);
  out.summary = std::move(build.summary);
  return out;
}

// The oldest Go whose compiler and go command have all that we build on.
static constexpr std::string_view kOldestGo = "1.23";

// What can be told from the environment alone.
static Status check_supported(const GoEnvironment& environment) {
  if (compare_go_versions(environment.go_version, kOldestGo) < 0) {
    return fail(fmt::format("otel needs Go {} or newer, and this build uses {}",
                            kOldestGo, environment.go_version),
                "the go line of go.mod, GOTOOLCHAIN and PATH decide");
  }
  if (environment.modules_off) {
    return fail("otel needs Go modules, and GO111MODULE is off",
                "unset GO111MODULE");
  }
  return {};
}

// go test goes on without packages that go cannot load. Where they lack a sum
// or a module, our copies of go.sum and go.mod may have it: go would test them,
// and would find nothing wrong.
static bool loads_what_go_refuses(const Build& build) {
  return std::ranges::any_of(build.broken, [&](const std::string& path) {
    const PlanPackage* package = build.plan.find(path);
    return package != nullptr && package->error.empty();
  });
}

Result<std::optional<PreparedBuild>> prepare_build(
    const ToolOptions& options, const GoCommand& command,
    const GoEnvironment& environment, const std::string& directory,
    WatchList& watch) {
  std::string overlay_file = command.flag("overlay").value_or("");
  TRY_ASSIGN(OverlayFiles overlay,
             OverlayFiles::read(
                 overlay_file.empty() ? "" : path_abs(overlay_file, directory),
                 directory));
  GoEnvironment seen = environment;
  seen.apply_overlay(overlay, directory);
  Build build{.options = options,
              .command = command,
              .environment = seen,
              .directory = directory,
              .watch = watch,
              .overlay = std::move(overlay)};
  TRY(check_supported(environment));
  TRY_ASSIGN(build.embedded, read_embedded());
  TRY(read_rules_of(build));
  TRY_ASSIGN(bool sound, load_users_build(build));
  if (!sound) {
    return std::nullopt;
  }
  std::vector<ActiveRule> active = find_build_rules(build);
  TRY(find_hooks(build, active));
  TRY(load_build_with_hooks(build, active));
  if (loads_what_go_refuses(build)) {
    return std::nullopt;
  }
  TRY(bind_early(build, active));
  apply_lifecycle_to_hooks(build, active);
  active = in_plan(build, active);
  TRY_ASSIGN(build.matches,
             match_rules(active, build.plan, match_options(build)));
  bind_in_plugins(build);
  leave_out_of_coverage(build);
  summarize(build, active);
  watch_all(build);
  TRY_ASSIGN(PreparedBuild prepared, finish(build, active));
  return prepared;
}

}  // namespace otel
