// What a vendor directory has of a module, held against the whole module. Hooks
// may need a package that vendor/ lacks: its files are laid over the directory,
// and what is vendored stays as it is. Hooks may need a newer version: then the
// module is taken whole, which is only right if nobody has changed the vendored
// files.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "inject/vendor_copy.h"
#include "plan/overlay_files.h"

namespace otel {

// The files of packages that vendor/ lacks, and the module's own go.mod: where
// go is to see them, and where they lie. `whole`: the directory of the whole
// module, at the version that is vendored.
Result<std::vector<std::pair<std::string, std::string>>> missing_files(
    const VendorUse& use, const VendoredModule& module,
    const std::string& whole);

// A vendored file, by its path, that is not what `go mod vendor` makes of the
// whole module; also one that should be there, or that the user's overlay
// replaces. `line`: the first that differs; 0 for a file that one side lacks.
struct VendorChange {
  std::string file;
  int line = 0;
};
Result<std::optional<VendorChange>> find_change(const VendorUse& use,
                                                const VendoredModule& module,
                                                const std::string& whole,
                                                const OverlayFiles& overlay);

}  // namespace otel
