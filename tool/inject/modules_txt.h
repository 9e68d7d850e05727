// vendor/modules.txt: which modules a vendor directory has, at which versions,
// and which of their packages.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

struct VendoredModule {
  std::string path;
  // The version of the build list; "" only where modules.txt is damaged.
  std::string version;
  // What go.mod or go.work replaces it by: a module with a version, or a
  // directory without one; "" if it is not replaced.
  std::string replacement;
  std::string replacement_version;
  // The replacement stands for every version of the module.
  bool wildcard = false;
  // The go line: "1.20"; "" if modules.txt does not say.
  std::string go_version;
  // Import paths of the packages that lie in vendor/.
  std::set<std::string> packages;
};

// The modules of the build list, in order of appearance, each once. Lines are
// read as cmd/go/internal/modload/vendor.go (readVendorList) reads them:
//
//   # path version [=> directory | => path version]
//   ## explicit; go 1.20
//   path/of/a/package
//   # path => directory              a replacement of every version
//
// A path may have lines for several versions (members of a workspace require
// what they like): the one with packages is in the build, else the highest.
std::vector<VendoredModule> parse_modules_txt(std::string_view text);

// Whether `go work vendor` wrote it (modulesTextIsForWorkspace in
// cmd/go/internal/modload/init.go).
bool is_of_workspace(std::string_view modules_txt);

// The module in whose tree an import path lies, or nullptr.
const VendoredModule* vendored_module_of(
    const std::vector<VendoredModule>& modules, std::string_view import_path);

}  // namespace otel
