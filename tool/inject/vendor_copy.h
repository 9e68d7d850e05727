// Vendored projects and workspaces. go does not take a -modfile together with
// -mod=vendor, so the build runs with -mod=readonly, and each module of
// vendor/modules.txt is replaced, in every version, by its own directory there,
// with the go.mod that it lacks supplied by the overlay. The vendored sources
// are compiled, the network is not needed.
//
// The go.mod files require nothing, so what they required is required at the
// versions that modules.txt has. A module without packages in vendor/ is
// replaced by an empty one: only its place in the module graph counts. What
// hooks need and vendor/ lacks: see vendor_gaps.h.
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
  std::vector<VendoredModule> modules;
  // Modules that are taken whole from where go gets them: hooks need a newer
  // version, or vendor/ has no package of them.
  std::set<std::string> whole;
  // Modules of which vendor/ lacks a package that hooks need, and the files of
  // those packages: where go looks for them, and where they lie.
  std::set<std::string> filled;
  std::vector<std::pair<std::string, std::string>> laid_over;

  bool vendored() const { return !directory.empty(); }
};

// Pairs of a module's path and what belongs to it.
using ModuleTexts = std::vector<std::pair<std::string, std::string>>;

struct VendorCopy {
  // The directory that stands for each module.
  ModuleTexts replaced;
  // The version of each module.
  ModuleTexts required;
  // go.mod files for the overlay: where go looks for it, what it shall say.
  std::vector<std::pair<std::string, std::string>> go_mods;
};

// `empty`: a directory of ours for modules without packages.
VendorCopy make_vendor_copy(const VendorUse& use, const std::string& empty);

}  // namespace otel
