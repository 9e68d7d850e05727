// See vendor_copy.h.
#include "exec/vendor_copy.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/strings.h"
#include "plan/go_mod.h"

namespace otel {

// "# path version [=> replacement]", then "## explicit; go 1.20", then the
// packages, one a line.
std::vector<VendoredModule> parse_modules_txt(std::string_view text) {
  std::vector<VendoredModule> modules;
  for (std::string_view line : split(text, '\n')) {
    line = trim(line);
    if (line.starts_with("# ")) {
      std::string_view path = line.substr(2);
      modules.push_back({.path = std::string(path.substr(0, path.find(' ')))});
    } else if (line.starts_with("## ") && !modules.empty()) {
      size_t go = line.find("go ");
      if (go != std::string_view::npos) {
        modules.back().go_version = trim(line.substr(go + 3));
      }
    } else if (!line.empty() && !line.starts_with('#') && !modules.empty()) {
      modules.back().has_packages = true;
    }
  }
  return modules;
}

static std::string go_mod_text(const VendoredModule& module) {
  std::string text = fmt::format("module {}\n", go_mod_quote(module.path));
  if (!module.go_version.empty()) {
    text += fmt::format("\ngo {}\n", module.go_version);
  }
  return text;
}

VendorCopy make_vendor_copy(const std::vector<VendoredModule>& modules,
                            const std::string& vendor, const std::string& empty,
                            const std::set<std::string>& except) {
  VendorCopy copy;
  for (const VendoredModule& module : modules) {
    if (except.contains(module.path)) {
      continue;
    }
    std::string directory =
        path_join(module.has_packages ? vendor : empty, module.path);
    copy.edits.push_back(fmt::format("-replace={}={}", module.path, directory));
    copy.go_mods.emplace_back(path_join(directory, "go.mod"),
                              go_mod_text(module));
  }
  return copy;
}

}  // namespace otel
