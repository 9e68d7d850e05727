// Makes the overlay, which adds hook packages to a program without a file in
// the user's tree. The overlay adds one importer file to each main package (for
// `go test`, an external test file to each tested package). cmd/go then
// schedules, builds and links the hooks itself, with the user's own flags.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "plan/build_plan.h"

namespace otel {

// A file that the overlay adds.
struct ImporterFile {
  // The path at which go sees the file, in the package's directory; absolute.
  std::string path;
  std::string text;
  // The import path of the package that it is added to.
  std::string package;
  // The import paths of the hook packages that it imports.
  std::vector<std::string> hooks;
  // The file makes go initialise the hooks before a package that would
  // otherwise come first (build/early_hooks.h). Another importer links the
  // hooks into the program.
  bool early = false;
};

// Returns the importer of the package in `directory`: blank imports of the hook
// packages. Its file name is one that the directory does not have. `test` makes
// it a test file. `variables` are restored before the tests begin: "NAME=value"
// sets a variable, "NAME" unsets it.
ImporterFile make_importer(const std::string& directory,
                           const std::string& package_name, bool test,
                           const std::vector<std::string>& hook_packages,
                           const std::vector<std::string>& variables = {});

// Returns the text of an overlay that make_overlay made, with more files in it.
// `added` has the path at which go looks and the file that it gets.
std::string extend_overlay(
    const std::string& overlay,
    const std::vector<std::pair<std::string, std::string>>& added);

// Returns the text of an -overlay file with the entries of `replaced` (the path
// at which go looks, and the file that it gets; absolute) and those of
// `user_overlay`, the text of the user's -overlay file or "". Errors:
// `user_overlay` is not a JSON object.
Result<std::string> make_overlay(
    const std::vector<std::pair<std::string, std::string>>& replaced,
    const std::string& user_overlay);

}  // namespace otel
