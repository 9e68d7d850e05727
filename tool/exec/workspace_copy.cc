// See workspace_copy.h.
#include "exec/workspace_copy.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/file.h"
#include "exec/go_json.h"
#include "exec/mod_copy.h"
#include "plan/go_mod.h"
#include "rules/version_range.h"

namespace otel {

using Json = nlohmann::json;

static std::string go_lines(const Json& work, const std::string& needed) {
  std::string users = text_of(work, "Go");
  bool raise = users.empty() || compare_go_versions(users, needed) < 0;
  std::string out = fmt::format("go {}\n", raise ? needed : users);
  if (std::string toolchain = text_of(work, "Toolchain"); !toolchain.empty()) {
    out += fmt::format("toolchain {}\n", toolchain);
  }
  bool has_default = false;
  for (const Json& setting : list_of(work, "Godebug")) {
    has_default = has_default || text_of(setting, "Key") == "default";
    out += fmt::format("godebug {}={}\n", text_of(setting, "Key"),
                       text_of(setting, "Value"));
  }
  if (raise && !users.empty() && !has_default) {
    out += fmt::format("godebug default=go{}\n", users);
  }
  return out;
}

// "path" or "path version".
static std::string replace_side(const Json& side, const std::string& directory,
                                bool is_new) {
  std::string path = text_of(side, "Path");
  std::string version = text_of(side, "Version");
  bool is_directory = path.starts_with("./") || path.starts_with("../") ||
                      path.starts_with("/");
  if (is_new && is_directory) {
    path = path_abs(path, directory);
  }
  return go_mod_quote(path) + (version.empty() ? "" : " " + version);
}

Result<std::string> make_go_work(std::string_view json,
                                 const std::string& work_directory,
                                 const std::string& module_directory,
                                 const std::string& go_version,
                                 const HookModules& modules,
                                 const Embedded& embedded) {
  Json work = Json::parse(json, nullptr, false);
  if (!work.is_object()) {
    return fail("`go work edit -json` printed something that is not JSON");
  }
  std::string out = go_lines(work, go_version) + "\nuse (\n";
  for (const Json& use : list_of(work, "Use")) {
    out += fmt::format("\t{}\n", go_mod_quote(path_abs(text_of(use, "DiskPath"),
                                                       work_directory)));
  }
  for (const DirectoryModule& module : modules.directories) {
    out += fmt::format("\t{}\n", go_mod_quote(module.directory));
  }
  out += fmt::format("\t{}\n)\n\n", go_mod_quote(module_directory));
  for (const Json& replace : list_of(work, "Replace")) {
    out += fmt::format("replace {} => {}\n",
                       replace_side(replace["Old"], work_directory, false),
                       replace_side(replace["New"], work_directory, true));
  }
  for (const EmbeddedModule& module : embedded.modules) {
    out += fmt::format("replace {0} v0.0.0 => {0} {1}\n", module.path,
                       module.version);
  }
  return out;
}

std::string make_workspace_module(const HookModules& modules,
                                  const std::string& go_version) {
  return fmt::format("module otel.example/hooks\n\ngo {}\n\nrequire (\n{})\n",
                     go_version, requirements_of(modules));
}

}  // namespace otel
