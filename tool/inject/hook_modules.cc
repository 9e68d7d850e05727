// See hook_modules.h.
#include "inject/hook_modules.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/file.h"
#include "match/signature.h"
#include "plan/go_mod.h"

namespace otel {

// Returns the import path of the rule's hook directory. Adds its module to
// `out` unless that is the main module.
static Result<std::string> resolve_directory(const Rule& rule,
                                             const std::string& main_module,
                                             const OverlayFiles& overlay,
                                             HookModules& out) {
  const std::string& directory = rule.path_directory;
  std::string root = module_root_of(directory, overlay);
  if (root.empty()) {
    return fail(
        rule.field_location("Path"),
        fmt::format("the hook directory {} is not in a Go module", directory),
        fmt::format("run `go mod init example.com/hooks` in it"));
  }
  TRY_ASSIGN(std::string go_mod, overlay.text_of(path_join(root, "go.mod")));
  std::string module = module_path_of(go_mod);
  if (module.empty()) {
    return fail(Location{path_join(root, "go.mod"), 1, 0},
                "missing module directive");
  }
  bool known = root == main_module ||
               std::any_of(out.directories.begin(), out.directories.end(),
                           [&](const DirectoryModule& other) {
                             return other.directory == root;
                           });
  if (!known) {
    out.directories.push_back({module, root});
  }
  return root == directory ? module : module + directory.substr(root.size());
}

static void add_embedded(const EmbeddedModule* module, HookModules& out) {
  if (module != nullptr && std::find(out.embedded.begin(), out.embedded.end(),
                                     module) == out.embedded.end()) {
    out.embedded.push_back(module);
  }
}

Result<HookModules> find_hook_modules(std::vector<ChosenRule>& rules,
                                      const Embedded& embedded,
                                      const std::string& main_module_directory,
                                      const OverlayFiles& overlay) {
  HookModules out;
  for (ChosenRule& chosen : rules) {
    if (chosen.packages.empty()) {
      continue;
    }
    const Rule& rule = *chosen.rule;
    if (!rule.path_directory.empty() && rule.kind == RuleKind::kFunction) {
      TRY_ASSIGN(chosen.hook_path,
                 resolve_directory(rule, main_module_directory, overlay, out));
    } else if (rule.path_directory.empty()) {
      chosen.hook_path = rule.path;
    }
    if (!chosen.hook_path.empty()) {
      // A hook imports the API even if its go.mod does not require it.
      add_embedded(embedded.module_of(kApiPackage), out);
      add_embedded(embedded.module_of(chosen.hook_path), out);
    }
  }
  return out;
}

Result<std::vector<std::string>> go_mods_of(
    const std::vector<DirectoryModule>& directories,
    const OverlayFiles& overlay) {
  std::vector<std::string> out;
  for (const DirectoryModule& module : directories) {
    TRY_ASSIGN(std::string text,
               overlay.text_of(path_join(module.directory, "go.mod")));
    out.push_back(std::move(text));
  }
  return out;
}

}  // namespace otel
