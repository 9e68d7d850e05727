// See watch_build.h.
#include "build/watch_build.h"

#include <algorithm>

#include "args/go_settings.h"
#include "base/file.h"
#include "base/process.h"
#include "cache/content_files.h"

namespace otel {

// The files in a directory that decide which modules there are.
static void watch_module_files(const std::string& directory, WatchList& watch) {
  for (const char* name :
       {"go.mod", "go.sum", "go.work", "go.work.sum", "vendor/modules.txt"}) {
    watch.add(path_join(directory, name), WatchKind::kInput);
  }
}

// The go program, its settings, and the module files at and above the
// directory: a go.mod or go.work that appears closer by makes another build.
static void watch_go(const BuildRequest& request, WatchList& watch) {
  const GoEnvironment& environment = request.environment;
  const Environment& variables = request.invocation.environment;
  if (Result<std::string> path =
          find_program(request.command.program, variables)) {
    watch.add(*path, WatchKind::kContent);
  }
  watch.add(path_join(environment.goroot, "VERSION"), WatchKind::kInput);
  watch.add(path_join(environment.goroot, "go.env"), WatchKind::kInput);
  if (std::string settings = go_env_file(variables); !settings.empty()) {
    watch.add(settings, WatchKind::kInput);
  }
  for (std::string at = request.directory();; at = path_dir(at)) {
    watch_module_files(at, watch);
    if (at == "/" || at == ".") {
      break;
    }
  }
  if (!environment.go_mod.empty()) {
    watch_module_files(environment.module_directory(), watch);
    watch.add(environment.go_mod, WatchKind::kInput);
  }
  // GOWORK may name any file.
  if (!environment.go_work.empty()) {
    watch_module_files(std::string(path_dir(environment.go_work)), watch);
    watch.add(environment.go_work, WatchKind::kInput);
    watch.add(sum_path(environment.go_work), WatchKind::kInput);
  }
}

// Watches a directory with all its Go files. Files that build constraints
// exclude are among them, because an edit may include them.
static void watch_directory(const std::string& directory, WatchKind kind,
                            WatchList& watch) {
  watch.add(directory, WatchKind::kDirectory);
  Result<std::vector<std::string>> names = list_directory(directory);
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    if (name.ends_with(".go")) {
      watch.add(path_join(directory, name), kind);
    }
  }
}

// Reports whether patterns never match the directory (`go help packages`).
static bool is_skipped(std::string_view name) {
  return name.starts_with('.') || name.starts_with('_') || name == "testdata";
}

// Walks a module as cmd/go does for a pattern (internal/modload/search.go). It
// does not follow symbolic links, which may form circles or lead out of the
// module, and does not enter other modules.
static void watch_tree(const std::string& directory, WatchList& watch) {
  watch_directory(directory, WatchKind::kDeclarations, watch);
  Result<std::vector<std::string>> names = list_directory(directory);
  for (const std::string& name : names ? *names : std::vector<std::string>()) {
    std::string path = path_join(directory, name);
    std::string go_mod = path_join(path, "go.mod");
    if (is_skipped(name) || name == "vendor" || !is_real_directory(path)) {
      continue;
    }
    if (file_exists(go_mod)) {
      watch.add(go_mod, WatchKind::kContent);
    } else {
      watch_tree(path, watch);
    }
  }
}

static void watch_module(const PlanModule& module, bool whole_tree,
                         const GoEnvironment& environment, WatchList& watch) {
  bool fixed = module.directory.empty() ||
               path_within(module.directory, environment.module_cache);
  if (fixed) {
    return;
  }
  watch.add(path_join(module.directory, "go.mod"), WatchKind::kInput);
  watch.add(path_join(module.directory, "go.sum"), WatchKind::kInput);
  // Patterns also match packages of replaced modules.
  if (whole_tree) {
    watch_tree(module.directory, watch);
  }
}

// The directories and Go files of packages that can change: those of main,
// workspace, vendored and locally replaced modules. With a `...` pattern also
// every directory beneath these modules: a new one may be a new package.
static void watch_plan(const Planned& planned, WatchList& watch) {
  const BuildPlan& plan = planned.hooked.plan;
  const GoEnvironment& environment = planned.request.environment;
  const GoCommand& command = planned.request.command;
  bool patterns = std::any_of(command.packages.begin(), command.packages.end(),
                              [](const std::string& name) {
                                return name.find("...") != std::string::npos ||
                                       name == "all" || name == "work";
                              });
  for (const PlanModule& module : plan.modules) {
    watch_module(module, patterns, environment, watch);
  }
  for (const PlanPackage& package : plan.packages) {
    if (can_change(package, environment.module_cache)) {
      watch_directory(package.directory, WatchKind::kDeclarations, watch);
    }
  }
  watch.add(planned.request.directory(), WatchKind::kDirectory);
}

// Hook packages: any change of them counts.
static void watch_hooks(const Planned& planned, WatchList& watch) {
  for (const ChosenRule& rule : planned.rules) {
    const PlanPackage* package = planned.hooked.plan.find(rule.hook_path);
    if (package != nullptr &&
        can_change(*package, planned.request.environment.module_cache)) {
      watch_directory(package->directory, WatchKind::kContent, watch);
    }
  }
}

// Our own modules in the module cache, which the user's GOPROXY does not have:
// if they are removed, planning again fetches them.
static void watch_fetched_modules(const Planned& planned, WatchList& watch) {
  for (const PlanModule& module : planned.hooked.plan.modules) {
    bool ours = std::ranges::any_of(
        planned.request.embedded.modules,
        [&](const EmbeddedModule& other) { return other.path == module.path; });
    if (ours && !module.directory.empty()) {
      watch.add(path_join(module.directory, "go.mod"), WatchKind::kExistence);
    }
  }
}

// The files that the copies of go.mod and the like are made from.
static void watch_inputs(const BuildRequest& request, WatchList& watch) {
  for (const auto& [path, by] : request.overlay.replaced()) {
    std::string_view name = path_base(path);
    if (name == "go.mod" || name == "go.sum" || name == "go.work" ||
        name == "go.work.sum" || name == "modules.txt") {
      watch.add(by, WatchKind::kContent);
    }
  }
  for (const char* flag : {"overlay", "modfile"}) {
    if (std::string path = request.absolute_flag(flag); !path.empty()) {
      watch.add(path, WatchKind::kInput);
    }
  }
  if (std::string modfile = request.absolute_flag("modfile");
      !modfile.empty()) {
    watch.add(sum_path(modfile), WatchKind::kInput);
  }
}

void watch_build(const Planned& planned,
                 const std::vector<std::string>& rule_files, WatchList& watch) {
  // We can't tell which change would fix a broken package.
  if (!planned.users.broken.empty()) {
    watch.mark_uncacheable();
  }
  watch_go(planned.request, watch);
  for (const std::string& file : rule_files) {
    watch.add(file, WatchKind::kInput);
  }
  watch_hooks(planned, watch);
  watch_plan(planned, watch);
  watch_fetched_modules(planned, watch);
  for (const PackageEdits& package : planned.matches.work) {
    for (const AddedFile& file : package.files) {
      bool fixed =
          path_within(file.path, planned.request.environment.module_cache);
      watch.add(file.path, fixed ? WatchKind::kExistence : WatchKind::kInput);
    }
  }
  for (const auto& [path, kind] : planned.hooked.watched) {
    watch.add(path, kind);
  }
  watch_inputs(planned.request, watch);
}

}  // namespace otel
