// Compares a vendored module with the whole module. If hooks need a package
// that vendor/ lacks, the overlay adds its files, and the vendored files stay
// as they are. If hooks need a newer version, the build uses the whole module
// of that version, which is right only if nobody has changed the vendored
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

// Returns the files of the module's packages that vendor/ lacks, and its
// go.mod: the path in vendor/ at which go looks, and the file. `whole` is the
// directory of the whole module at the vendored version. Errors: a directory
// cannot be read.
Result<std::vector<std::pair<std::string, std::string>>> missing_files(
    const VendorUse& use, const VendoredModule& module,
    const std::string& whole);

// A difference between vendor/ and the files that `go mod vendor` writes.
struct VendorChange {
  // The path in vendor/ of a file that differs, is missing, should not be there
  // or is replaced by the user's overlay.
  std::string file;
  // The first line that differs, from 1; 0 if a whole file does.
  int line = 0;
};

// Returns a change that somebody made to a vendored module, or nullopt. `whole`
// is the directory of the whole module at the vendored version; `overlay` is
// the user's. Errors: a file or directory cannot be read.
Result<std::optional<VendorChange>> find_change(const VendorUse& use,
                                                const VendoredModule& module,
                                                const std::string& whole,
                                                const OverlayFiles& overlay);

}  // namespace otel
