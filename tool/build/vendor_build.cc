// See vendor_build.h.
#include "build/vendor_build.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/file.h"
#include "base/versions.h"
#include "cache/content_files.h"
#include "inject/fetch_modules.h"
#include "inject/vendor_gaps.h"

namespace otel {

// What a module is called in messages.
static std::string name_of(const VendoredModule& module) {
  return module.replacement.empty()
             ? fmt::format("{} {}", module.path, module.version)
             : fmt::format("{} {}", module.replacement,
                           module.replacement_version);
}

// The directory of the whole module that was vendored.
static Result<std::string> whole_module(const BuildFilesInput& input,
                                        const VendoredModule& module) {
  if (!module.replacement.empty() && module.replacement_version.empty()) {
    return path_abs(module.replacement, path_dir(input.vendor.directory));
  }
  const std::string& main_file = input.mode == ModuleMode::kWorkspace
                                     ? input.environment.go_work
                                     : input.go_mod;
  TRY_ASSIGN(std::string sums, input.overlay.text_of(sum_path(main_file)));
  Result<std::vector<std::string>> fetched = fetch_modules(
      {.go_program = input.go_program,
       .directory = path_join(input.build_directory, "fetch"),
       .go_sum = std::move(sums),
       .writable = input.writable_cache},
      {{module.replacement.empty() ? module.path : module.replacement,
        module.replacement.empty() ? module.version
                                   : module.replacement_version}});
  if (!fetched) {
    return std::unexpected(std::move(fetched).error().with_context(
        fmt::format("the hooks need more of {} than {} has", name_of(module),
                    path_join(input.vendor.directory, module.path))));
  }
  return (*fetched)[0];
}

// A change to what is compared would be another decision.
static void watch_vendored(const VendorUse& use, const VendoredModule& module,
                           WatchList& watch) {
  for (const std::string& package : module.packages) {
    std::string directory = path_join(use.directory, package);
    watch.add(directory, WatchKind::kDirectory);
    Result<std::vector<std::string>> names = list_directory(directory);
    for (const std::string& name :
         names ? *names : std::vector<std::string>()) {
      if (std::string path = path_join(directory, name); !is_directory(path)) {
        watch.add(path, WatchKind::kContent);
      }
    }
  }
}

static Status take_whole(Build& build, const VendoredModule& module,
                         const std::string& needed, BuildFilesInput& input) {
  if (!module.packages.empty()) {
    TRY_ASSIGN(std::string whole, whole_module(input, module));
    TRY_ASSIGN(std::optional<VendorChange> change,
               find_change(input.vendor, module, whole, input.overlay));
    if (change) {
      return fail(
          Location{change->file, change->line, 0},
          fmt::format("this is not what {} has, and the hooks need {} {}: the "
                      "build would lose the change",
                      name_of(module), module.path, needed),
          fmt::format("`go get {}@{}`, `go mod vendor`, and change it again",
                      module.path, needed));
    }
    watch_vendored(input.vendor, module, build.watch);
  }
  input.vendor.whole.insert(module.path);
  return {};
}

static Status fill(Build& build, const VendoredModule& module,
                   BuildFilesInput& input) {
  TRY_ASSIGN(std::string whole, whole_module(input, module));
  if (is_directory(whole)) {
    TRY_ASSIGN(auto files, missing_files(input.vendor, module, whole));
    for (auto& [seen, file] : files) {
      if (!path_within(file, build.environment.module_cache)) {
        build.watch.add(std::string(path_dir(file)), WatchKind::kDirectory);
        build.watch.add(file, WatchKind::kContent);
      }
      input.vendor.laid_over.emplace_back(std::move(seen), std::move(file));
    }
  }
  input.vendor.filled.insert(module.path);
  return {};
}

static bool is_held(const Build& build, const VendoredModule& module) {
  return std::ranges::any_of(build.hook_modules.kept, [&](const auto& kept) {
    return kept.first == module.path;
  });
}

static Result<bool> take_newer(Build& build, const BuildPlan& plan,
                               BuildFilesInput& input) {
  bool changed = false;
  for (const PlanModule& selected : plan.modules) {
    auto module = std::ranges::find(input.vendor.modules, selected.path,
                                    &VendoredModule::path);
    if (module == input.vendor.modules.end() || module->wildcard ||
        input.vendor.whole.contains(selected.path) || is_held(build, *module) ||
        compare_semver(selected.selected_version, module->version) <= 0) {
      continue;
    }
    TRY(take_whole(build, *module, selected.selected_version, input));
    changed = true;
  }
  return changed;
}

static Result<bool> fill_gaps(Build& build, const BuildPlan& plan,
                              BuildFilesInput& input) {
  bool changed = false;
  for (const PlanPackage& package : plan.packages) {
    const VendoredModule* module =
        package.error.empty() || build.broken.contains(package.import_path)
            ? nullptr
            : vendored_module_of(input.vendor.modules, package.import_path);
    if (module == nullptr || input.vendor.whole.contains(module->path) ||
        input.vendor.filled.contains(module->path) ||
        module->packages.contains(package.import_path)) {
      continue;
    }
    changed = true;
    if (module->packages.empty()) {
      TRY(take_whole(build, *module, module->version, input));
    } else {
      TRY(fill(build, *module, input));
    }
  }
  return changed;
}

Result<bool> adapt_vendor(Build& build, const BuildPlan& plan,
                          BuildFilesInput& input) {
  TRY_ASSIGN(bool newer, take_newer(build, plan, input));
  TRY_ASSIGN(bool more, fill_gaps(build, plan, input));
  return newer || more;
}

void name_vendored_versions(const Build& build, const VendorUse& use,
                            BuildPlan& plan) {
  if (!use.vendored()) {
    return;
  }
  for (PlanModule& module : plan.modules) {
    auto users = std::ranges::find(build.users_plan.modules, module.path,
                                   &PlanModule::path);
    if (users != build.users_plan.modules.end() &&
        path_within(module.directory, use.directory)) {
      module.version = users->version;
      module.selected_version = users->selected_version;
    }
  }
}

}  // namespace otel
