// Builds vendored projects and workspaces. go rejects -modfile together with
// -mod=vendor, so the build runs with -mod=readonly. Each module of
// vendor/modules.txt is replaced, in every version, by its own directory in
// vendor/. The overlay adds the go.mod that the directory lacks. go then
// compiles the vendored sources without the network.
//
// These go.mod files require nothing. The build's go.mod requires all modules
// at the versions of modules.txt instead. A module without packages in vendor/
// is replaced by an empty directory, because only its place in the module graph
// counts. vendor_gaps.h finds the files that hooks need and vendor/ lacks.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "inject/modules_txt.h"

namespace otel {

// How much of vendor/ a build uses.
struct VendorUse {
  // The vendor directory, absolute; "" if the build is not vendored.
  std::string directory;
  // The modules of vendor/modules.txt.
  std::vector<VendoredModule> modules;
  // The paths of modules that go gets whole, as without a vendor directory:
  // hooks need a newer version, or vendor/ has no package of the module.
  std::set<std::string> whole;
  // The paths of modules of which vendor/ lacks a package that hooks need.
  std::set<std::string> filled;
  // The files of these packages: the path at which go looks, and the file.
  std::vector<std::pair<std::string, std::string>> gap_files;

  bool vendored() const { return !directory.empty(); }
};

// Module paths, each with a text.
using ModuleTexts = std::vector<std::pair<std::string, std::string>>;

// The changes to a build that replace -mod=vendor.
struct VendorCopy {
  // The directory that replaces each module.
  ModuleTexts replaced;
  // The version at which each module is required.
  ModuleTexts required;
  // The go.mod files to add to the overlay: path and text.
  std::vector<std::pair<std::string, std::string>> go_mods;
};

// Returns the changes for a vendor directory. `empty` is a directory of ours,
// absolute, beneath which modules without packages get their directories.
VendorCopy make_vendor_copy(const VendorUse& use, const std::string& empty);

}  // namespace otel
