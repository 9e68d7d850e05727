// The overlay: how the hook packages get into a program without a file in the
// user's tree. One importer file is laid over each main package's directory
// (for `go test`: an external test file over each tested one); cmd/go then
// schedules, builds and links the hooks itself, under the user's own flags.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "plan/build_plan.h"

namespace otel {

// A file that the overlay adds.
struct ImporterFile {
  // Where go sees it: in the package's directory.
  std::string path;
  std::string text;
  // The import path of the package that it is added to.
  std::string package;
  // The hook packages that it imports.
  std::vector<std::string> hooks;
  // It is not the one that brings the hooks into a program, but has them bound
  // before a package that is initialised earlier (early_importers.h).
  bool early = false;
};

// The importer of one package: blank imports of the hook packages. A name that
// no file of the directory has is chosen for it. That of a test takes variables
// out of the environment, or sets them to what they are for the user
// ("NAME", "NAME=value"), before the tests begin.
ImporterFile make_importer(const std::string& directory,
                           const std::string& package_name, bool test,
                           const std::vector<std::string>& hook_packages,
                           const std::vector<std::string>& variables = {});

// The text of an overlay.json of ours with more files in it, where go looks and
// what it gets.
std::string extend_overlay(
    const std::string& overlay,
    const std::vector<std::pair<std::string, std::string>>& added);

// overlay.json: `replaced` (where go looks, what it gets; absolute paths) and
// what the user's own overlay has. `user_overlay`: the text of the user's
// -overlay file, or "". Errors: it is not one.
Result<std::string> make_overlay(
    const std::vector<std::pair<std::string, std::string>>& replaced,
    const std::string& user_overlay);

}  // namespace otel
