// See vendor_copy.h.
#include "inject/vendor_copy.h"

#include <fmt/format.h>

#include "base/file.h"
#include "plan/go_mod.h"

namespace otel {

static std::string go_mod_text(const VendoredModule& module) {
  std::string text = fmt::format("module {}\n", go_mod_quote(module.path));
  if (!module.go_version.empty()) {
    text += fmt::format("\ngo {}\n", module.go_version);
  }
  return text;
}

// The overlay adds the go.mod in vendor/ of a module that is used whole, too.
// Otherwise its vendored directory would be part of a module with a shorter
// path.
VendorCopy make_vendor_copy(const VendorUse& use, const std::string& empty) {
  VendorCopy copy;
  for (const VendoredModule& module : use.modules) {
    std::string directory =
        path_join(module.packages.empty() ? empty : use.directory, module.path);
    copy.required.emplace_back(module.path, module.version);
    copy.go_mods.emplace_back(path_join(directory, "go.mod"),
                              go_mod_text(module));
    if (!use.whole.contains(module.path)) {
      copy.replaced.emplace_back(module.path, std::move(directory));
    }
  }
  return copy;
}

}  // namespace otel
