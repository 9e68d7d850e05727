// Vendored projects. go does not take a -modfile together with -mod=vendor, so
// the build runs with -mod=readonly, and each module of vendor/modules.txt is
// replaced by its own directory there, with the go.mod that it lacks supplied
// by the overlay. The vendored sources are compiled, the network is not needed.
//
// vendor/ has only the packages that the user's program imports. A module of
// which hooks may need more is therefore taken whole, at the version that
// modules.txt names (`except`). A module without packages in vendor/ is
// replaced by an empty one: only its place in the module graph counts.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace otel {

struct VendoredModule {
  std::string path;
  // The go line: "1.20"; "" if modules.txt does not say.
  std::string go_version;
  bool has_packages = false;
};

// The modules of a vendor/modules.txt (its format: cmd/go/internal/modload/
// vendor.go).
std::vector<VendoredModule> parse_modules_txt(std::string_view text);

struct VendorCopy {
  // Arguments for `go mod edit`: -replace=path=directory.
  std::vector<std::string> edits;
  // go.mod files for the overlay: where go looks for it, what it shall say.
  std::vector<std::pair<std::string, std::string>> go_mods;
};

// `vendor`: the vendor directory, absolute. `empty`: a directory of ours for
// modules without packages. `except`: modules that are not replaced.
VendorCopy make_vendor_copy(const std::vector<VendoredModule>& modules,
                            const std::string& vendor, const std::string& empty,
                            const std::set<std::string>& except);

}  // namespace otel
