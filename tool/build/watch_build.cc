// See watch_build.h.
#include "build/watch_build.h"

#include <algorithm>

#include "args/go_settings.h"
#include "base/file.h"
#include "base/process.h"
#include "cache/content_files.h"

namespace otel {

// What go finds in a directory that decides which modules there are.
static void watch_module_files(const std::string& directory, WatchList& watch) {
  for (const char* name :
       {"go.mod", "go.sum", "go.work", "go.work.sum", "vendor/modules.txt"}) {
    watch.add(path_join(directory, name), WatchKind::kInput);
  }
}

void watch_go(const GoEnvironment& environment, const std::string& program,
              const std::string& directory, WatchList& watch) {
  if (Result<std::string> path = find_program(program)) {
    watch.add(*path, WatchKind::kContent);
  }
  watch.add(path_join(environment.goroot, "VERSION"), WatchKind::kInput);
  watch.add(path_join(environment.goroot, "go.env"), WatchKind::kInput);
  if (std::string settings = go_env_file(); !settings.empty()) {
    watch.add(settings, WatchKind::kInput);
  }
  // A go.mod or go.work that appears closer by would be another build.
  for (std::string at = directory;; at = path_dir(at)) {
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

// All Go files of the directory, also those that build constraints leave out:
// an edit may let them in.
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

// Directories that patterns never match (`go help packages`).
static bool is_skipped(std::string_view name) {
  return name.starts_with('.') || name.starts_with('_') || name == "testdata";
}

// As cmd/go walks a module for a pattern (internal/modload/search.go): not
// through symbolic links, which may lead round in circles or out of the module,
// and not into other modules.
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
  // Patterns reach into replaced modules, too.
  if (whole_tree) {
    watch_tree(module.directory, watch);
  }
}

void watch_plan(const BuildPlan& plan, const GoEnvironment& environment,
                const GoCommand& command, const std::string& directory,
                WatchList& watch) {
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
  watch.add(directory, WatchKind::kDirectory);
}

void watch_hook_package(const PlanPackage& package,
                        const GoEnvironment& environment, WatchList& watch) {
  if (can_change(package, environment.module_cache)) {
    watch_directory(package.directory, WatchKind::kContent, watch);
  }
}

}  // namespace otel
