// See workspace_copy.h.
#include "inject/workspace_copy.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "base/versions.h"
#include "inject/go_json.h"
#include "inject/mod_copy.h"
#include "plan/go_mod.h"

namespace otel {

using Json = nlohmann::json;

static Replacement read_replacement(const Json& json,
                                    const std::string& directory) {
  const Json old_side = json.value("Old", Json::object());
  const Json new_side = json.value("New", Json::object());
  Replacement out{.path = text_of(old_side, "Path"),
                  .version = text_of(old_side, "Version"),
                  .new_path = text_of(new_side, "Path"),
                  .new_version = text_of(new_side, "Version")};
  if (is_directory_path(out.new_path)) {
    out.new_path = path_abs(out.new_path, directory);
  }
  return out;
}

Result<Workspace> read_workspace(std::string_view json,
                                 const std::string& work_directory) {
  Json work = Json::parse(json, nullptr, false);
  if (!work.is_object()) {
    return fail("`go work edit -json` printed something that is not JSON");
  }
  Workspace out{.go_version = text_of(work, "Go"),
                .toolchain = text_of(work, "Toolchain")};
  for (const Json& setting : list_of(work, "Godebug")) {
    out.godebug.emplace_back(text_of(setting, "Key"),
                             text_of(setting, "Value"));
  }
  for (const Json& use : list_of(work, "Use")) {
    out.used.push_back(path_abs(text_of(use, "DiskPath"), work_directory));
  }
  for (const Json& replace : list_of(work, "Replace")) {
    out.replaced.push_back(read_replacement(replace, work_directory));
  }
  return out;
}

static std::string go_lines(const Workspace& workspace,
                            const std::string& needed) {
  const std::string& users = workspace.go_version;
  bool raise = users.empty() || compare_go_versions(users, needed) < 0;
  std::string out = fmt::format("go {}\n", raise ? needed : users);
  if (!workspace.toolchain.empty()) {
    out += fmt::format("toolchain {}\n", workspace.toolchain);
  }
  bool has_default = false;
  for (const auto& [key, value] : workspace.godebug) {
    has_default = has_default || key == "default";
    out += fmt::format("godebug {}={}\n", key, value);
  }
  if (raise && !users.empty() && !has_default) {
    out += fmt::format("godebug default=go{}\n", users);
  }
  return out;
}

static std::string replace_line(const Replacement& replacement) {
  auto side = [](const std::string& path, const std::string& version) {
    return go_mod_quote(path) + (version.empty() ? "" : " " + version);
  };
  return fmt::format("replace {} => {}\n",
                     side(replacement.path, replacement.version),
                     side(replacement.new_path, replacement.new_version));
}

// Adds a replacement in place of any other for the same path and version. go
// rejects two lines for one path and version.
static void set_replacement(Replacement replacement,
                            std::vector<Replacement>& replaced) {
  std::erase_if(replaced, [&](const Replacement& other) {
    return other.path == replacement.path &&
           other.version == replacement.version;
  });
  replaced.push_back(std::move(replacement));
}

// Returns the user's replacements, those that hold modules at a version, and
// those by directories of vendor/. The later ones win.
static std::vector<Replacement> replacements_of(const Workspace& workspace,
                                                const HookModules& modules,
                                                const VendorCopy& vendor) {
  std::vector<Replacement> out = workspace.replaced;
  for (const auto& [path, version] : modules.held_back) {
    set_replacement({.path = path, .new_path = path, .new_version = version},
                    out);
  }
  for (const auto& [path, directory] : vendor.replaced) {
    std::erase_if(out,
                  [&](const Replacement& other) { return other.path == path; });
    out.push_back({.path = path, .new_path = directory});
  }
  return out;
}

// Replaces unpublished versions of members by the members, except versions that
// go.work replaces itself.
static void add_members(const Workspace& workspace,
                        std::vector<Replacement>& replaced) {
  for (const auto& [path, version] : workspace.unpublished) {
    bool known = std::ranges::any_of(replaced, [&](const Replacement& other) {
      return other.path == path &&
             (other.version == version || other.version.empty());
    });
    for (const auto& [member, directory] : workspace.members) {
      if (member == path && !known) {
        replaced.push_back(
            {.path = path, .version = version, .new_path = directory});
        break;
      }
    }
  }
}

static bool is_member(const Workspace& workspace,
                      const DirectoryModule& module) {
  return std::ranges::find(workspace.used, module.directory) !=
         workspace.used.end();
}

std::string make_go_work(const Workspace& workspace,
                         const std::string& module_directory,
                         const std::string& go_version,
                         const HookModules& modules, const Embedded& embedded,
                         const VendorCopy& vendor) {
  std::string out = go_lines(workspace, go_version) + "\nuse (\n";
  for (const std::string& directory : workspace.used) {
    out += fmt::format("\t{}\n", go_mod_quote(directory));
  }
  out += fmt::format("\t{}\n)\n\n", go_mod_quote(module_directory));
  std::vector<Replacement> replaced =
      replacements_of(workspace, modules, vendor);
  for (const DirectoryModule& module : modules.directories) {
    if (!is_member(workspace, module)) {
      set_replacement({.path = module.path,
                       .version = "v0.0.0",
                       .new_path = module.directory},
                      replaced);
    }
  }
  for (const EmbeddedModule& module : embedded.modules) {
    set_replacement({.path = module.path,
                     .version = "v0.0.0",
                     .new_path = module.path,
                     .new_version = module.version},
                    replaced);
  }
  add_members(workspace, replaced);
  for (const Replacement& replacement : replaced) {
    out += replace_line(replacement);
  }
  return out;
}

std::string make_workspace_module(const Workspace& workspace,
                                  const HookModules& modules,
                                  const std::string& go_version,
                                  const VendorCopy& vendor) {
  std::string out =
      fmt::format("module otel.example/hooks\n\ngo {}\n\nrequire (\n{}",
                  go_version, require_lines(modules));
  for (const DirectoryModule& module : modules.directories) {
    if (!is_member(workspace, module)) {
      out += fmt::format("\t{} v0.0.0\n", module.path);
    }
  }
  for (const auto& [path, version] : vendor.required) {
    out += fmt::format("\t{} {}\n", path, version);
  }
  return out + ")\n";
}

}  // namespace otel
