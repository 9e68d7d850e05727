// See mod_copy.h.
#include "inject/mod_copy.h"

#include <set>

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "plan/go_mod.h"

namespace otel {

std::string require_lines(const HookModules& modules) {
  std::string out;
  for (const EmbeddedModule* module : modules.embedded) {
    out += fmt::format("\t{} {}\n", module->path, module->version);
  }
  for (const auto& [path, version] : modules.sdk_modules) {
    out += fmt::format("\t{} {}\n", path, version);
  }
  return out;
}

// Hook modules require our modules at v0.0.0, a version that does not exist, so
// a replacement gives our version. A hook module in a directory has no version
// and is required at v0.0.0, too.
std::string make_go_mod(std::string_view go_mod,
                        const std::string& module_directory,
                        const HookModules& modules, const Embedded& embedded) {
  std::string out(go_mod);
  out += "\n\n// Added by otel for this build.\nrequire (\n" +
         require_lines(modules);
  for (const DirectoryModule& module : modules.directories) {
    out += fmt::format("\t{} v0.0.0\n", module.path);
  }
  out += ")\n\nreplace (\n";
  for (const EmbeddedModule& module : embedded.modules) {
    out +=
        fmt::format("\t{0} v0.0.0 => {0} {1}\n", module.path, module.version);
  }
  for (const auto& [path, version] : modules.held_back) {
    out += fmt::format("\t{0} => {0} {1}\n", path, version);
  }
  for (const DirectoryModule& module : modules.directories) {
    out += fmt::format(
        "\t{} v0.0.0 => {}\n", module.path,
        go_mod_quote(path_relative(module.directory, module_directory)));
  }
  return out + ")\n";
}

std::string add_requirements(
    std::string_view go_mod,
    const std::vector<std::pair<std::string, std::string>>& required) {
  std::set<std::string> known;
  for (const auto& [path, version] : requirements_in(go_mod)) {
    known.insert(path);
  }
  std::string lines;
  for (const auto& [path, version] : required) {
    if (!known.contains(path)) {
      lines += fmt::format("\t{} {} // indirect\n", path, version);
    }
  }
  return std::string(go_mod) +
         (lines.empty() ? "" : "\n\nrequire (\n" + lines + ")\n");
}

static void add_lines(std::string_view text, std::set<std::string>& lines) {
  for (std::string_view line : split(text, '\n')) {
    if (!trim(line).empty()) {
      lines.emplace(trim(line));
    }
  }
}

Result<std::string> make_go_sum(std::string_view go_sum,
                                const HookModules& modules,
                                const Embedded& embedded) {
  std::set<std::string> lines;
  add_lines(go_sum, lines);
  add_lines(embedded.go_sum, lines);
  for (const DirectoryModule& module : modules.directories) {
    std::string path = path_join(module.directory, "go.sum");
    if (file_exists(path)) {
      TRY_ASSIGN(std::string text, read_file(path));
      add_lines(text, lines);
    }
  }
  std::string out;
  for (const std::string& line : lines) {
    out += line + "\n";
  }
  return out;
}

}  // namespace otel
