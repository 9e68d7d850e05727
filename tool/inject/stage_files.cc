// stage_build_files (build_files.h): puts the files of one build together.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/process.h"
#include "base/strings.h"
#include "base/versions.h"
#include "cache/content_files.h"
#include "inject/build_files.h"
#include "inject/fetch_modules.h"
#include "inject/mod_copy.h"
#include "inject/workspace_copy.h"
#include "plan/go_mod.h"

namespace otel {

class Stager {
 public:
  Stager(const BuildFilesInput& input, const HookModules& modules,
         const Embedded& embedded)
      : input_(input), modules_(modules), embedded_(embedded) {}

  Result<BuildFiles> run(const std::vector<ImporterFile>& importers) {
    TRY_ASSIGN(hooks_go_mods_,
               go_mods_of(modules_.directories, input_.overlay));
    TRY(provide_own_modules());
    lay_over_vendor();
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

  // A hook directory that is vendored, too, is the directory.
  void lay_over_vendor() {
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

  Result<std::string> sums_beside(const std::string& file) const {
    TRY_ASSIGN(std::string users, input_.overlay.text_of(sum_path(file)));
    return make_go_sum(users, modules_, embedded_);
  }

  Status write_go_mod(const std::string& users) {
    TRY_ASSIGN(std::string go_mod, input_.overlay.text_of(users));
    files_.mod_file = path_join(input_.build_directory, "go.mod");
    TRY(write_file_atomic(
        files_.mod_file,
        make_go_mod(with_required(go_mod, vendor_copy_.required),
                    module_directory(), modules_, embedded_)));
    TRY_ASSIGN(std::string sums, sums_beside(users));
    TRY(write_file_atomic(sum_path(files_.mod_file), sums));
    if (vendor_copy_.replaced.empty()) {
      return {};
    }
    Command edit{.argv = {input_.go_program, "mod", "edit"}};
    for (const auto& [path, directory] : vendor_copy_.replaced) {
      edit.argv.push_back(fmt::format("-replace={}={}", path, directory));
    }
    edit.argv.push_back(files_.mod_file);
    TRY(run(std::move(edit)));
    return {};
  }

  // The least go line that the hooks' modules allow.
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

  // go.work as the overlay has it, as JSON.
  Result<Workspace> read_go_work() {
    const std::string& users = input_.environment.go_work;
    TRY_ASSIGN(std::string text, input_.overlay.text_of(users));
    std::string copy = path_join(input_.build_directory, "users.work");
    TRY(write_file_atomic(copy, text));
    TRY_ASSIGN(std::string json, run(Command{.argv = {input_.go_program, "work",
                                                      "edit", "-json", copy}}));
    return read_workspace(json, std::string(path_dir(users)));
  }

  // What may require a member of the workspace at a version: members, and the
  // hooks' modules.
  Status add_members(Workspace& workspace) const {
    std::vector<std::string> texts = hooks_go_mods_;
    std::set<std::string> members;
    for (const std::string& directory : workspace.used) {
      TRY_ASSIGN(std::string text,
                 input_.overlay.text_of(path_join(directory, "go.mod")));
      workspace.members.emplace_back(module_path_of(text), directory);
      texts.push_back(std::move(text));
    }
    for (const std::string& text : texts) {
      for (auto& [path, version] : requirements_in(text)) {
        if (!is_published(path, version)) {
          workspace.unpublished.emplace(path, version);
        }
      }
    }
    return {};
  }

  // v0.0.0, alone or before a time that is none, is what people write for a
  // version that does not exist. Whether others exist go finds out: those that
  // it could not get are not in the module cache.
  bool is_published(const std::string& path, const std::string& version) const {
    if (version == "v0.0.0" || version.starts_with("v0.0.0-0001010100")) {
      return false;
    }
    return !input_.replace_members ||
           file_exists(fmt::format("{}/cache/download/{}/@v/{}.mod",
                                   input_.environment.module_cache,
                                   escaped_module_path(path), version));
  }

  Status write_go_work() {
    TRY_ASSIGN(Workspace workspace, read_go_work());
    TRY(add_members(workspace));
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

  // Files outside of a module: the overlay makes their directory one. The
  // language is the toolchain's own, as without a module.
  Status make_module() {
    std::string version = input_.environment.go_version.substr(2);
    std::string text = fmt::format("module command-line-arguments\n\ngo {}\n",
                                   version.substr(0, version.find(' ')));
    TRY_ASSIGN(std::string path, write_by_content(input_.cache_directory,
                                                  "programs", "/go.mod", text));
    TRY(overlay_file(path_join(input_.directory, "go.mod"), text));
    return write_go_mod(path);
  }

  // One more file in the overlay.
  Status overlay_file(const std::string& path, const std::string& text) {
    // The compiler is given the stored file, by this name.
    TRY_ASSIGN(std::string stored,
               write_by_content(input_.cache_directory, "overlaid",
                                path.ends_with(".go") ? ".go" : ".mod", text));
    files_.stored.push_back(stored);
    replaced_.emplace_back(path, std::move(stored));
    return {};
  }

  Status write_overlay(const std::vector<ImporterFile>& importers) {
    for (const auto& [path, text] : vendor_copy_.go_mods) {
      TRY(overlay_file(path, text));
    }
    replaced_.insert(replaced_.end(), input_.vendor.laid_over.begin(),
                     input_.vendor.laid_over.end());
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

  // A go command of ours; gives what it prints.
  Result<std::string> run(Command command) const {
    command.directory = input_.directory;
    command.environment = input_.variables;
    TRY_ASSIGN(CommandOutput output, run_captured(command));
    if (output.exit_code != 0) {
      return fail(fmt::format("`{} {} {}` failed: {}", command.argv[0],
                              command.argv[1], command.argv[2],
                              trim(output.stderr_text)));
    }
    return std::move(output.stdout_text);
  }

  const BuildFilesInput& input_;
  const HookModules& modules_;
  const Embedded& embedded_;
  // By index of modules_.directories.
  std::vector<std::string> hooks_go_mods_;
  VendorCopy vendor_copy_;
  std::vector<std::pair<std::string, std::string>> replaced_;
  BuildFiles files_;
};

Result<BuildFiles> stage_build_files(
    const BuildFilesInput& input, const HookModules& modules,
    const Embedded& embedded, const std::vector<ImporterFile>& importers) {
  return Stager(input, modules, embedded).run(importers);
}

}  // namespace otel
