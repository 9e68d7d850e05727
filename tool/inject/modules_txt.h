// Reads vendor/modules.txt, which lists the modules of a vendor directory,
// their versions and their vendored packages.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace otel {

// A module of a vendor directory.
struct VendoredModule {
  // The module path.
  std::string path;
  // The version in the build list.
  std::string version;
  // The replacement in go.mod or go.work: a module path, or a directory; "" if
  // the module is not replaced.
  std::string replacement;
  // The version of the replacement; "" for a directory.
  std::string replacement_version;
  // The replacement applies to every version of the module.
  bool wildcard = false;
  // The go line of its go.mod: "1.20"; "" if modules.txt does not have it.
  std::string go_version;
  // The import paths of its packages in vendor/.
  std::set<std::string> packages;
};

// Returns the modules of the build list in order of appearance, each once.
// Lines are read as readVendorList (cmd/go/internal/modload/vendor.go) reads
// them; lines that are malformed are ignored:
//
//   # path version [=> directory | => path version]
//   ## explicit; go 1.20
//   path/of/a/package
//   # path => directory              a replacement of every version
//
// A path may have lines for several versions, because the members of a
// workspace may require different ones. The version with packages is in the
// build; if none has packages, the highest is.
std::vector<VendoredModule> parse_modules_txt(std::string_view text);

// Reports whether `go work vendor` wrote the text of a modules.txt
// (modulesTextIsForWorkspace in cmd/go/internal/modload/init.go).
bool is_from_work_vendor(std::string_view modules_txt);

// Returns the module with the longest path that contains an import path, or
// nullptr. The module belongs to `modules`.
const VendoredModule* vendored_module_of(
    const std::vector<VendoredModule>& modules, std::string_view import_path);

}  // namespace otel
