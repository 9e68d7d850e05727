// See user_workspace.h.
#include "inject/user_workspace.h"

#include <fmt/format.h>

#include "base/file.h"
#include "inject/run_go.h"
#include "plan/go_mod.h"

namespace otel {

static Result<Workspace> read_go_work(const BuildFilesInput& input) {
  const std::string& users = input.environment.go_work;
  TRY_ASSIGN(std::string text, input.overlay.text_of(users));
  std::string copy = path_join(input.build_directory, "users.work");
  TRY(write_file_atomic(copy, text));
  TRY_ASSIGN(std::string json, run_go(input, {"work", "edit", "-json", copy}));
  return read_workspace(json, std::string(path_dir(users)));
}

// Reports whether a version of a member exists. People write v0.0.0, or a
// pseudo-version of v0.0.0 with the zero time, for a version that does not
// exist. go finds out whether other versions exist: those that it could not
// fetch are not in the module cache.
static bool is_published(const BuildFilesInput& input, const std::string& path,
                         const std::string& version) {
  if (version == "v0.0.0" || version.starts_with("v0.0.0-0001010100")) {
    return false;
  }
  return !input.replace_members ||
         file_exists(fmt::format("{}/cache/download/{}/@v/{}.mod",
                                 input.environment.module_cache,
                                 escaped_module_path(path), version));
}

// Fills `members` and `unpublished`. `go_mods` are the texts that may require a
// member, without those of the members.
static Status add_members(const BuildFilesInput& input,
                          std::vector<std::string> go_mods,
                          Workspace& workspace) {
  for (const std::string& directory : workspace.used) {
    TRY_ASSIGN(std::string text,
               input.overlay.text_of(path_join(directory, "go.mod")));
    workspace.members.emplace_back(module_path_of(text), directory);
    go_mods.push_back(std::move(text));
  }
  for (const std::string& text : go_mods) {
    for (auto& [path, version] : requirements_in(text)) {
      if (!is_published(input, path, version)) {
        workspace.unpublished.emplace(path, version);
      }
    }
  }
  return {};
}

Result<Workspace> read_user_workspace(
    const BuildFilesInput& input,
    const std::vector<std::string>& hooks_go_mods) {
  TRY_ASSIGN(Workspace workspace, read_go_work(input));
  TRY(add_members(input, hooks_go_mods, workspace));
  return workspace;
}

}  // namespace otel
