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

// The name of a module in messages.
static std::string name_of(const VendoredModule& module) {
  return module.replacement.empty()
             ? fmt::format("{} {}", module.path, module.version)
             : fmt::format("{} {}", module.replacement,
                           module.replacement_version);
}

// Returns the directory of the whole module that vendor/ has a part of.
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
       .writable = input.writable_cache,
       .environment = input.variables},
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

// Decides what changes, and collects the files that the decisions depend on.
class VendorAdapter {
 public:
  VendorAdapter(const VendorContext& context, const BuildPlan& plan,
                BuildFilesInput& input,
                std::vector<std::pair<std::string, WatchKind>>& watched)
      : context_(context), plan_(plan), input_(input), watched_(watched) {}

  Result<bool> run() {
    TRY_ASSIGN(bool newer, take_newer());
    TRY_ASSIGN(bool more, fill_gaps());
    return newer || more;
  }

 private:
  // A change of a file that was compared could change the decision.
  void watch_vendored(const VendoredModule& module) {
    for (const std::string& package : module.packages) {
      std::string directory = path_join(input_.vendor.directory, package);
      watched_.emplace_back(directory, WatchKind::kDirectory);
      Result<std::vector<std::string>> names = list_directory(directory);
      for (const std::string& name :
           names ? *names : std::vector<std::string>()) {
        if (std::string path = path_join(directory, name);
            !is_directory(path)) {
          watched_.emplace_back(path, WatchKind::kContent);
        }
      }
    }
  }

  Status take_whole(const VendoredModule& module, const std::string& needed) {
    if (!module.packages.empty()) {
      TRY_ASSIGN(std::string whole, whole_module(input_, module));
      TRY_ASSIGN(std::optional<VendorChange> change,
                 find_change(input_.vendor, module, whole, input_.overlay));
      if (change) {
        return fail(
            Location{change->file, change->line, 0},
            fmt::format("this is not what {} has, and the hooks need {} {}: "
                        "the build would lose the change",
                        name_of(module), module.path, needed),
            fmt::format("`go get {}@{}`, `go mod vendor`, and change it again",
                        module.path, needed));
      }
      watch_vendored(module);
    }
    input_.vendor.whole.insert(module.path);
    return {};
  }

  Status fill(const VendoredModule& module) {
    TRY_ASSIGN(std::string whole, whole_module(input_, module));
    if (is_directory(whole)) {
      TRY_ASSIGN(auto files, missing_files(input_.vendor, module, whole));
      for (auto& [seen, file] : files) {
        if (!path_within(file, input_.environment.module_cache)) {
          watched_.emplace_back(path_dir(file), WatchKind::kDirectory);
          watched_.emplace_back(file, WatchKind::kContent);
        }
        input_.vendor.gap_files.emplace_back(std::move(seen), std::move(file));
      }
    }
    input_.vendor.filled.insert(module.path);
    return {};
  }

  bool is_held(const VendoredModule& module) const {
    return std::ranges::any_of(
        context_.modules.held_back,
        [&](const auto& held) { return held.first == module.path; });
  }

  Result<bool> take_newer() {
    bool changed = false;
    for (const PlanModule& selected : plan_.modules) {
      auto module = std::ranges::find(input_.vendor.modules, selected.path,
                                      &VendoredModule::path);
      if (module == input_.vendor.modules.end() || module->wildcard ||
          input_.vendor.whole.contains(selected.path) || is_held(*module) ||
          compare_semver(selected.selected_version, module->version) <= 0) {
        continue;
      }
      TRY(take_whole(*module, selected.selected_version));
      changed = true;
    }
    return changed;
  }

  // Returns the vendored module that lacks this package, or nullptr if the
  // package could be loaded or its module has already been adapted.
  const VendoredModule* lacking_module(const PlanPackage& package) const {
    const VendoredModule* module =
        package.error.empty() ||
                context_.users.broken.contains(package.import_path)
            ? nullptr
            : vendored_module_of(input_.vendor.modules, package.import_path);
    bool known = module == nullptr ||
                 input_.vendor.whole.contains(module->path) ||
                 input_.vendor.filled.contains(module->path) ||
                 module->packages.contains(package.import_path);
    return known ? nullptr : module;
  }

  Result<bool> fill_gaps() {
    bool changed = false;
    for (const PlanPackage& package : plan_.packages) {
      const VendoredModule* module = lacking_module(package);
      if (module == nullptr) {
        continue;
      }
      changed = true;
      if (module->packages.empty()) {
        TRY(take_whole(*module, module->version));
      } else {
        TRY(fill(*module));
      }
    }
    return changed;
  }

  const VendorContext& context_;
  const BuildPlan& plan_;
  BuildFilesInput& input_;
  std::vector<std::pair<std::string, WatchKind>>& watched_;
};

Result<bool> adapt_vendor(
    const VendorContext& context, const BuildPlan& plan, BuildFilesInput& input,
    std::vector<std::pair<std::string, WatchKind>>& watched) {
  return VendorAdapter(context, plan, input, watched).run();
}

void restore_vendored_versions(const UserBuild& users, const VendorUse& use,
                               BuildPlan& plan) {
  if (!use.vendored()) {
    return;
  }
  for (PlanModule& module : plan.modules) {
    auto known =
        std::ranges::find(users.plan.modules, module.path, &PlanModule::path);
    if (known != users.plan.modules.end() &&
        path_within(module.directory, use.directory)) {
      module.version = known->version;
      module.selected_version = known->selected_version;
    }
  }
}

}  // namespace otel
