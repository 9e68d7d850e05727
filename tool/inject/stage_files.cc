// Implements stage_build_files (build_files.h), which writes the files of one
// build.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/versions.h"
#include "cache/content_files.h"
#include "inject/build_files.h"
#include "inject/fetch_modules.h"
#include "inject/mod_copy.h"
#include "inject/run_go.h"
#include "inject/user_workspace.h"
#include "inject/workspace_copy.h"
#include "plan/go_mod.h"

namespace otel {

// Collects the files of one build.
class Stager {
 public:
  Stager(const BuildFilesInput& input, const HookModules& modules,
         const Embedded& embedded)
      : input_(input), modules_(modules), embedded_(embedded) {}

  Result<BuildFiles> run(const std::vector<ImporterFile>& importers) {
    TRY_ASSIGN(hooks_go_mods_,
               go_mods_of(modules_.directories, input_.overlay));
    TRY(provide_own_modules());
    replace_vendor();
    replace_emptied();
    switch (input_.mode) {
      case ModuleMode::kModule:
        TRY(write_go_mod(input_.go_mod));
        break;
      case ModuleMode::kWorkspace:
        TRY(write_go_work());
        break;
      case ModuleMode::kNoModule:
        TRY(make_module());
        break;
    }
    TRY(write_overlay(importers));
    return std::move(files_);
  }

 private:
  std::string module_directory() const {
    return input_.mode == ModuleMode::kNoModule
               ? input_.directory
               : input_.environment.module_directory();
  }

  // Sets GOPROXY, and fetches the modules of ours that hooks require.
  Status provide_own_modules() {
    TRY_ASSIGN(std::string proxy,
               unpack_proxy(embedded_, input_.cache_directory));
    files_.goproxy =
        fmt::format("file://{},{}", proxy, input_.environment.go_proxy);
    std::set<std::string> required;
    for (const EmbeddedModule* module : modules_.embedded) {
      required.insert(module->path);
    }
    for (const std::string& text : hooks_go_mods_) {
      for (const auto& [path, version] : requirements_in(text)) {
        required.insert(path);
      }
    }
    std::vector<const EmbeddedModule*> modules;
    for (const EmbeddedModule& module : embedded_.modules) {
      if (required.contains(module.path)) {
        modules.push_back(&module);
      }
    }
    return fetch_own_modules(
        {.go_program = input_.go_program,
         .directory = path_join(input_.build_directory, "fetch"),
         .writable = input_.writable_cache,
         .environment = input_.variables},
        embedded_, std::move(modules), proxy, input_.environment.module_cache);
  }

  // Replaces the modules of vendor/ by their directories there. A hook module
  // that is vendored, too, comes from its own directory.
  void replace_vendor() {
    if (!input_.vendor.vendored()) {
      return;
    }
    VendorUse use = input_.vendor;
    for (const DirectoryModule& module : modules_.directories) {
      use.whole.insert(module.path);
    }
    vendor_copy_ =
        make_vendor_copy(use, path_join(input_.cache_directory, "empty"));
  }

  // Returns the go.sum of the build for the user's go.mod or go.work.
  // Modules move packages to modules of their own, as
  // google.golang.org/genproto has: an old version that only hooks require has
  // the packages a second time.
  void replace_emptied() {
    for (const std::string& path : input_.emptied) {
      std::string directory =
          path_join(path_join(input_.cache_directory, "empty"), path);
      vendor_copy_.go_mods.emplace_back(
          path_join(directory, "go.mod"),
          fmt::format("module {}\n", go_mod_quote(path)));
      vendor_copy_.replaced.emplace_back(path, std::move(directory));
    }
  }

  Result<std::string> sums_beside(const std::string& file) const {
    TRY_ASSIGN(std::string users, input_.overlay.text_of(sum_path(file)));
    return make_go_sum(users, modules_, embedded_);
  }

  // Writes the copies of the user's go.mod and its go.sum.
  Status write_go_mod(const std::string& users) {
    TRY_ASSIGN(std::string go_mod, input_.overlay.text_of(users));
    files_.mod_file = path_join(input_.build_directory, "go.mod");
    TRY(write_file_atomic(
        files_.mod_file,
        make_go_mod(add_requirements(go_mod, vendor_copy_.required),
                    module_directory(), modules_, embedded_)));
    TRY_ASSIGN(std::string sums, sums_beside(users));
    TRY(write_file_atomic(sum_path(files_.mod_file), sums));
    if (vendor_copy_.replaced.empty()) {
      return {};
    }
    std::vector<std::string> edit = {"mod", "edit"};
    for (const auto& [path, directory] : vendor_copy_.replaced) {
      edit.push_back(fmt::format("-replace={}={}", path, directory));
    }
    edit.push_back(files_.mod_file);
    TRY(run_go(input_, edit));
    return {};
  }

  // Returns the oldest go line that the hook modules accept.
  std::string needed_go_version() const {
    std::string out = "1.18";
    auto raise = [&](const std::string& version) {
      if (compare_go_versions(out, version) < 0) {
        out = version;
      }
    };
    for (const EmbeddedModule* module : modules_.embedded) {
      raise(module->go_version);
    }
    for (const std::string& text : hooks_go_mods_) {
      raise(go_line_of(text));
    }
    return out;
  }

  // Writes the copy of go.work, its sums, and the generated module.
  Status write_go_work() {
    TRY_ASSIGN(Workspace workspace,
               read_user_workspace(input_, hooks_go_mods_));
    std::string go_version = needed_go_version();
    TRY_ASSIGN(
        std::string module,
        write_by_content(input_.cache_directory, "workspace", "/go.mod",
                         make_workspace_module(workspace, modules_, go_version,
                                               vendor_copy_)));
    files_.stored.push_back(module);
    files_.work_file = path_join(input_.build_directory, "go.work");
    TRY(write_file_atomic(
        files_.work_file,
        make_go_work(workspace, std::string(path_dir(module)), go_version,
                     modules_, embedded_, vendor_copy_)));
    TRY_ASSIGN(std::string sums, sums_beside(input_.environment.go_work));
    return write_file_atomic(sum_path(files_.work_file), sums);
  }

  // Makes the directory of files outside of any module a module, by a go.mod in
  // the overlay. The language is the toolchain's own, as without a module.
  Status make_module() {
    std::string version = input_.environment.go_version.substr(2);
    std::string text = fmt::format("module command-line-arguments\n\ngo {}\n",
                                   version.substr(0, version.find(' ')));
    TRY_ASSIGN(std::string path, write_by_content(input_.cache_directory,
                                                  "programs", "/go.mod", text));
    TRY(overlay_file(path_join(input_.directory, "go.mod"), text));
    return write_go_mod(path);
  }

  // Adds a file to the overlay.
  Status overlay_file(const std::string& path, const std::string& text) {
    // The compiler gets the stored file by its name, which must end in .go.
    TRY_ASSIGN(std::string stored,
               write_by_content(input_.cache_directory, "overlaid",
                                path.ends_with(".go") ? ".go" : ".mod", text));
    files_.stored.push_back(stored);
    replaced_.emplace_back(path, std::move(stored));
    return {};
  }

  // Writes the overlay with the files of vendored modules and the importers.
  Status write_overlay(const std::vector<ImporterFile>& importers) {
    for (const auto& [path, text] : vendor_copy_.go_mods) {
      TRY(overlay_file(path, text));
    }
    replaced_.insert(replaced_.end(), input_.vendor.gap_files.begin(),
                     input_.vendor.gap_files.end());
    for (const ImporterFile& importer : importers) {
      TRY(overlay_file(importer.path, importer.text));
      files_.importer_paths.push_back(importer.path);
      files_.importer_files.push_back(replaced_.back().second);
    }
    std::string user;
    if (!input_.user_overlay.empty()) {
      TRY_ASSIGN(user, read_file(input_.user_overlay));
    }
    TRY_ASSIGN(std::string overlay, make_overlay(replaced_, user));
    TRY_ASSIGN(files_.overlay, write_by_content(input_.cache_directory,
                                                "overlays", ".json", overlay));
    return {};
  }

  const BuildFilesInput& input_;
  const HookModules& modules_;
  const Embedded& embedded_;
  // The go.mod texts by index of modules_.directories.
  std::vector<std::string> hooks_go_mods_;
  VendorCopy vendor_copy_;
  // The overlay: the path at which go looks, and the file that it gets.
  std::vector<std::pair<std::string, std::string>> replaced_;
  BuildFiles files_;
};

Result<BuildFiles> stage_build_files(
    const BuildFilesInput& input, const HookModules& modules,
    const Embedded& embedded, const std::vector<ImporterFile>& importers) {
  return Stager(input, modules, embedded).run(importers);
}

}  // namespace otel
