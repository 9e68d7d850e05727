// See hooked_build.h.
#include "build/hooked_build.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "build/module_mode.h"
#include "build/vendor_build.h"
#include "cache/build_directory.h"
#include "inject/importers.h"
#include "inject/sdk_versions.h"
#include "plan/load_plan.h"

namespace otel {

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

static bool is_new_error(const UserBuild& users, const PlanPackage& package) {
  return !package.error.empty() && !users.broken.contains(package.import_path);
}

// The error for a build that go cannot load: at the first rule whose hook
// package is missing, otherwise as go explains it.
static Error hooks_not_loaded(const UserBuild& users,
                              const std::vector<ChosenRule>& rules,
                              const ListResult& result) {
  for (const ChosenRule& rule : rules) {
    const PlanPackage* package =
        rule.hook_path.empty() ? nullptr : result.plan.find(rule.hook_path);
    if (!rule.hook_path.empty() &&
        (package == nullptr || !package->error.empty())) {
      return Error(
          rule.rule->field_location("Path"),
          fmt::format(
              "cannot load the hook package {}: {}", rule.hook_path,
              package == nullptr ? trim(result.message) : package->error));
    }
  }
  for (const PlanPackage& package : result.plan.packages) {
    if (is_new_error(users, package)) {
      return Error(fmt::format("with the hooks, go cannot load {}: {}",
                               package.import_path, package.error));
    }
  }
  return Error(fmt::format("with the hooks, go cannot load the build: {}",
                           trim(result.message)));
}

// Returns the modules that go names as the sources of an ambiguous import:
//
//   ambiguous import: found package P in multiple modules:
//   	M v1.2.3 (/directory)
//   	N v1.2.3 (/directory)
//
// (AmbiguousImportError in cmd/go/internal/modload/import.go).
static std::vector<std::string> ambiguous_modules(std::string_view error) {
  std::vector<std::string> out;
  size_t start = error.find("ambiguous import: found package");
  if (start == std::string_view::npos) {
    return out;
  }
  for (std::string_view line : split(error.substr(start), '\n')) {
    if (line.starts_with('\t')) {
      out.emplace_back(line.substr(1, line.find(' ') - 1));
    }
  }
  return out;
}

// Loads the build once, and again for as long as the loaded build shows that it
// has to be made otherwise.
class HookedBuildLoader {
 public:
  HookedBuildLoader(const BuildRequest& request, const UserBuild& users,
                    const ChosenHooks& hooks)
      : request_(request),
        users_(users),
        hooks_(hooks),
        modules_(hooks.modules) {}

  Result<HookedBuild> run() {
    TRY_ASSIGN(
        BuildDirectory directory,
        BuildDirectory::make_in_cache(request_.invocation.cache_directory));
    TRY_ASSIGN(BuildFilesInput input, files_input(directory));
    watch_vendor_list(input.vendor);
    TRY(choose_importers());
    TRY_ASSIGN(Loaded loaded, load(input));
    // This ends: versions are only raised, none is required twice, and of a
    // vendored module ever more is taken.
    for (bool again = true; again;) {
      TRY_ASSIGN(again, adapt(loaded, input));
      if (again) {
        TRY_ASSIGN(loaded, load(input));
      }
    }
    if (!loaded.sound) {
      return std::unexpected(
          hooks_not_loaded(users_, hooks_.rules, loaded.result));
    }
    restore_vendored_versions(users_, input.vendor, loaded.result.plan);
    TRY_ASSIGN(out_.files, commit_build_files(input, loaded.staged));
    out_.plan = std::move(loaded.result.plan);
    restore_command_line();
    return std::move(out_);
  }

 private:
  // The build with the hooks' modules as they are now.
  struct Loaded {
    BuildFiles staged;
    ListResult result;
    // go can load everything that it can load without hooks.
    bool sound = false;
  };

  Result<BuildFilesInput> files_input(const BuildDirectory& directory) const {
    std::string mod = request_.absolute_flag("modfile");
    TRY_ASSIGN(VendorUse vendor, find_vendor(request_));
    return BuildFilesInput{
        .cache_directory = request_.invocation.cache_directory,
        .build_directory = directory.path(),
        .go_program = request_.command.program,
        .directory = request_.directory(),
        .mode = module_mode(request_),
        .go_mod = mod.empty() ? request_.environment.go_mod : mod,
        .user_overlay = request_.absolute_flag("overlay"),
        .overlay = request_.overlay,
        .vendor = std::move(vendor),
        .environment = request_.environment,
        .variables = request_.invocation.environment,
        .writable_cache = request_.command.has_flag("modcacherw")};
  }

  void watch_vendor_list(const VendorUse& vendor) {
    if (vendor.vendored()) {
      out_.watched.emplace_back(path_join(vendor.directory, "modules.txt"),
                                WatchKind::kContent);
    }
  }

  // The variables that tests get as the user has them. In a workspace go gets
  // another GOWORK; its value does not matter here.
  std::vector<std::string> restored_variables() const {
    bool workspace = module_mode(request_) == ModuleMode::kWorkspace;
    return changed_variables(request_.invocation,
                             workspace ? std::vector<std::string>{"GOWORK=/"}
                                       : std::vector<std::string>());
  }

  // A package in the module cache gets no importer, so its program has no
  // hooks. This is reported, and is an error if nothing else is built.
  Status choose_importers() {
    Importers importers = make_importers(
        users_.plan, request_.command.verb, hooks_.rules, hooks_.exporters,
        request_.environment.module_cache, restored_variables());
    if (importers.files.empty() && !importers.without_importer.empty()) {
      return fail(
          fmt::format("{} lies in the module cache, where go lets no file be "
                      "added, and a program without one has no hooks",
                      importers.without_importer[0]),
          "have a copy of the module, and `go mod edit -replace`, or go.work, "
          "name it");
    }
    out_.importers = std::move(importers.files);
    out_.without_hooks = std::move(importers.without_importer);
    return {};
  }

  // The user's -mod means nothing for the copy of go.mod.
  ListRequest list_request_with(const BuildFiles& files,
                                ModuleMode mode) const {
    ListRequest list = list_request(request_);
    std::erase_if(list.flags, [](const std::string& flag) {
      return flag.starts_with("-mod=") || flag.starts_with("-modfile=") ||
             flag.starts_with("-overlay=");
    });
    for (std::string& flag : files.flags()) {
      list.flags.push_back(std::move(flag));
    }
    // This overrides GOFLAGS. A workspace accepts only readonly.
    list.flags.emplace_back(mode == ModuleMode::kWorkspace ? "-mod=readonly"
                                                           : "-mod=mod");
    list.overlay = files.overlay;
    list.environment = list.environment.with(files.fetching_environment());
    if (users_.names_files()) {
      name_importers(files.importer_paths, list.packages);
    } else {
      add_hook_packages(list.packages);
    }
    return list;
  }

  // Hooks of a library are checked as well, although no program links them.
  void add_hook_packages(std::vector<std::string>& packages) const {
    std::set<std::string> paths;
    for (const ChosenRule& rule : hooks_.rules) {
      paths.insert(rule.hook_path);
    }
    paths.erase("");
    if (!paths.empty() && packages.empty()) {
      packages.emplace_back(".");
    }
    packages.insert(packages.end(), paths.begin(), paths.end());
  }

  Result<Loaded> load(const BuildFilesInput& input) const {
    Loaded out;
    TRY_ASSIGN(out.staged, stage_build_files(input, modules_, request_.embedded,
                                             out_.importers));
    TRY_ASSIGN(out.result, load_plan(list_request_with(out.staged, input.mode),
                                     request_.environment.go_version));
    out.sound = out.result.exit_code == 0 &&
                std::ranges::none_of(out.result.plan.packages,
                                     [&](const PlanPackage& package) {
                                       return is_new_error(users_, package);
                                     });
    restore_module_version(request_, out.result.plan);
    return out;
  }

  // Changes how the build is made to what the last attempt has shown that it
  // needs. Returns whether anything changed.
  Result<bool> adapt(const Loaded& loaded, BuildFilesInput& input) {
    const BuildPlan& plan = loaded.result.plan;
    TRY_ASSIGN(std::vector<std::string> go_mods,
               go_mods_of(modules_.directories, request_.overlay));
    if (hold_log_versions(users_.plan, plan, go_mods, modules_)) {
      return true;
    }
    if (input.vendor.vendored()) {
      TRY_ASSIGN(bool changed, adapt_vendor({request_, users_, modules_}, plan,
                                            input, out_.watched));
      if (changed) {
        return true;
      }
    }
    if (loaded.sound) {
      return raise_sdk(users_.plan, plan, modules_);
    }
    if (empty_ambiguous(plan, input)) {
      return true;
    }
    bool again = input.mode == ModuleMode::kWorkspace && !input.replace_members;
    input.replace_members = input.replace_members || again;
    return again;
  }

  // Empties the modules that make imports ambiguous and that the user's build
  // does not have. Returns whether there are any.
  bool empty_ambiguous(const BuildPlan& plan, BuildFilesInput& input) const {
    bool changed = false;
    for (const PlanPackage& package : plan.packages) {
      for (std::string& module : ambiguous_modules(package.error)) {
        if (std::ranges::find(users_.plan.modules, module, &PlanModule::path) ==
            users_.plan.modules.end()) {
          changed |= input.emptied.insert(std::move(module)).second;
        }
      }
    }
    return changed;
  }

  // The packages that the user named, and not those that we named.
  void restore_command_line() {
    for (PlanPackage& package : out_.plan.packages) {
      const PlanPackage* users = users_.plan.find(package.import_path);
      package.on_command_line = users != nullptr && users->on_command_line;
    }
  }

  const BuildRequest& request_;
  const UserBuild& users_;
  const ChosenHooks& hooks_;
  // With the versions that loading has shown to be needed.
  HookModules modules_;
  HookedBuild out_;
};

Result<HookedBuild> load_hooked_build(const BuildRequest& request,
                                      const UserBuild& users,
                                      const ChosenHooks& hooks) {
  return HookedBuildLoader(request, users, hooks).run();
}

}  // namespace otel
