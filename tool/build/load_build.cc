// See load_build.h.
#include "build/load_build.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "build/exec_flag.h"
#include "build/module_mode.h"
#include "build/vendor_build.h"
#include "cache/build_directory.h"
#include "inject/importers.h"
#include "inject/module_workspace.h"
#include "inject/sdk_versions.h"
#include "plan/load_plan.h"

namespace otel {

bool names_files(const Build& build) {
  // What go calls the package that such files are (cmd/go/internal/load,
  // GoFilesPackage).
  return build.users_plan.find("command-line-arguments") != nullptr;
}

void name_importers(const std::vector<std::string>& importer_paths,
                    std::vector<std::string>& packages) {
  if (importer_paths.empty()) {
    return;
  }
  std::string_view first = packages[0];
  std::string directory(first.substr(0, first.rfind('/') + 1));
  for (const std::string& path : importer_paths) {
    packages.push_back(directory + std::string(path_base(path)));
  }
}

static ListRequest list_request(const Build& build) {
  return ListRequest{.program = build.command.program,
                     .directory = build.directory,
                     .flags = list_flags(build.command),
                     .packages = build.command.packages,
                     .environment = {},
                     .overlay = build.absolute_flag("overlay"),
                     .tests = build.command.verb == GoVerb::kTest};
}

// Of a program at a version, the module is what a rule's Version is about.
static void name_version(const Build& build, BuildPlan& plan) {
  std::optional<VersionedModule> versioned =
      decode_versioned_module(build.options.versioned_module);
  for (PlanModule& module : plan.modules) {
    if (versioned && module.path == versioned->path) {
      module.version = module.selected_version = versioned->version;
    }
  }
}

// What go could not load, apart from our own modules: they are only there in
// the build with hooks.
static std::set<std::string> unloadable(const Build& build,
                                        const BuildPlan& plan) {
  std::set<std::string> out;
  for (const PlanPackage& package : plan.packages) {
    if (!package.error.empty() &&
        build.embedded.module_of(package.import_path) == nullptr) {
      out.insert(package.import_path);
    }
  }
  return out;
}

Result<bool> load_users_build(Build& build) {
  TRY_ASSIGN(ListResult result,
             load_plan(list_request(build), build.environment.go_version));
  name_version(build, result.plan);
  build.users_plan = std::move(result.plan);
  build.broken = unloadable(build, build.users_plan);
  bool tests = build.command.verb == GoVerb::kTest;
  bool sound = result.exit_code == 0 && (tests || build.broken.empty());
  std::erase_if(build.users_plan.packages, [](const PlanPackage& package) {
    return !package.error.empty();
  });
  build.users_plan.index();
  return sound && !build.users_plan.packages.empty();
}

static bool is_new_error(const Build& build, const PlanPackage& package) {
  return !package.error.empty() && !build.broken.contains(package.import_path);
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
    if (is_new_error(build, package)) {
      return Error(fmt::format("with the hooks, go cannot load {}: {}",
                               package.import_path, package.error));
    }
  }
  return Error(fmt::format("with the hooks, go cannot load the build: {}",
                           trim(result.message)));
}

static Result<BuildFilesInput> files_input(const Build& build,
                                           const BuildDirectory& directory) {
  std::string mod = build.absolute_flag("modfile");
  TRY_ASSIGN(VendorUse vendor, find_vendor(build));
  return BuildFilesInput{
      .cache_directory = build.options.cache_directory,
      .build_directory = directory.path(),
      .go_program = build.command.program,
      .directory = build.directory,
      .mode = module_mode(build),
      .go_mod = mod.empty() ? build.environment.go_mod : mod,
      .user_overlay = build.absolute_flag("overlay"),
      .overlay = build.overlay,
      .vendor = std::move(vendor),
      .environment = build.environment,
      .writable_cache = build.command.has_flag("modcacherw")};
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
  // Whatever GOFLAGS says. A workspace knows no other word.
  request.flags.emplace_back(mode == ModuleMode::kWorkspace ? "-mod=readonly"
                                                            : "-mod=mod");
  request.overlay = files.overlay;
  request.environment = files.fetching_environment();
  if (names_files(build)) {
    name_importers(files.importer_paths, request.packages);
    return request;
  }
  // Hooks of a library are checked too, though no program links them.
  std::set<std::string> hooks(build.hook_paths.begin(), build.hook_paths.end());
  hooks.erase("");
  if (!hooks.empty()) {
    if (request.packages.empty()) {
      request.packages.push_back(".");
    }
    request.packages.insert(request.packages.end(), hooks.begin(), hooks.end());
  }
  return request;
}

std::vector<std::string> users_variables(const Build& build) {
  std::vector<std::string> out = build.options.users_environment;
  if (out.empty() && module_mode(build) == ModuleMode::kWorkspace) {
    out.push_back(variable_now("GOWORK"));
  }
  return out;
}

// Those in the module cache have no importer and so no hooks: told beside
// others, a mistake if there are no others.
static Status choose_importers(Build& build,
                               const std::vector<ActiveRule>& active) {
  Importers importers =
      make_importers(build.users_plan, build.command.verb, active,
                     build.hook_paths, build.linked_exporters,
                     build.environment.module_cache, users_variables(build));
  if (importers.files.empty() && !importers.cannot_have_one.empty()) {
    return fail(
        fmt::format("{} lies in the module cache, where go lets no file be "
                    "added, and a program without one has no hooks",
                    importers.cannot_have_one[0]),
        "have a copy of the module, and `go mod edit -replace`, or go.work, "
        "name it");
  }
  build.importers = std::move(importers.files);
  build.summary.without_hooks = std::move(importers.cannot_have_one);
  return {};
}

// The build with the hooks' modules as they are now.
struct LoadedBuild {
  BuildFiles staged;
  ListResult result;
  // go could load all that it could load without hooks.
  bool sound = false;
};

static Result<LoadedBuild> load_staged(const Build& build,
                                       const BuildFilesInput& input) {
  LoadedBuild out;
  TRY_ASSIGN(out.staged, stage_build_files(input, build.hook_modules,
                                           build.embedded, build.importers));
  TRY_ASSIGN(out.result,
             load_plan(list_request_with(build, out.staged, input.mode),
                       build.environment.go_version));
  out.sound = out.result.exit_code == 0 &&
              std::ranges::none_of(out.result.plan.packages,
                                   [&](const PlanPackage& package) {
                                     return is_new_error(build, package);
                                   });
  name_version(build, out.result.plan);
  return out;
}

// Has the build be made from what the last attempt has shown it to need. True
// if that is more than it was made from.
static Result<bool> adapt(Build& build, LoadedBuild& loaded,
                          BuildFilesInput& input) {
  TRY_ASSIGN(std::vector<std::string> go_mods,
             go_mods_of(build.hook_modules.directories, build.overlay));
  if (hold_log_versions(build.users_plan, loaded.result.plan, go_mods,
                        build.hook_modules)) {
    return true;
  }
  if (input.vendor.vendored()) {
    TRY_ASSIGN(bool changed, adapt_vendor(build, loaded.result.plan, input));
    if (changed) {
      return true;
    }
  }
  if (loaded.sound) {
    return raise_sdk(build.users_plan, loaded.result.plan, build.hook_modules);
  }
  bool again = input.mode == ModuleMode::kWorkspace && !input.replace_members;
  input.replace_members = input.replace_members || again;
  return again;
}

Status load_build_with_hooks(Build& build,
                             const std::vector<ActiveRule>& active) {
  TRY_ASSIGN(BuildDirectory directory,
             BuildDirectory::make_in_cache(build.options.cache_directory));
  TRY_ASSIGN(BuildFilesInput input, files_input(build, directory));
  if (input.vendor.vendored()) {
    build.watch.add(path_join(input.vendor.directory, "modules.txt"),
                    WatchKind::kContent);
  }
  TRY(choose_importers(build, active));
  TRY_ASSIGN(LoadedBuild loaded, load_staged(build, input));
  // This ends: versions are only raised, none is required twice, and of a
  // vendored module ever more is taken.
  for (bool again = true; again;) {
    TRY_ASSIGN(again, adapt(build, loaded, input));
    if (again) {
      TRY_ASSIGN(loaded, load_staged(build, input));
    }
  }
  if (!loaded.sound) {
    return std::unexpected(hooks_not_loaded(build, loaded.result));
  }
  name_vendored_versions(build, input.vendor, loaded.result.plan);
  TRY_ASSIGN(build.files, commit_build_files(input, loaded.staged));
  build.plan = std::move(loaded.result.plan);
  // What the user named, not what we did.
  for (PlanPackage& package : build.plan.packages) {
    const PlanPackage* users = build.users_plan.find(package.import_path);
    package.on_command_line = users != nullptr && users->on_command_line;
  }
  return {};
}

}  // namespace otel
