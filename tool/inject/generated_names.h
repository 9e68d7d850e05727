// Names the directory that a package's generated code claims to be in. The
// compiled package contains this name. go shares compiled packages between
// projects, and with GOCACHEPROG between machines, so the name is the same
// everywhere for code of the standard library and of the module cache.
//
//   /otel/copies/1c5e…/generated/net/http           /otel stands for our cache
//   <cache>/copies/9a0b…/generated/shop             in the user's own module
//   ""                                              with -trimpath
//
// The digits are a hash of the package's edits and of its directory or version.
// Two builds write copies of different code into one directory only if the
// user's own code has changed in between.
#pragma once

#include <string>
#include <string_view>

#include "edits/package_edits.h"
#include "plan/build_plan.h"

namespace otel {

struct GeneratedNames {
  std::string_view cache_directory;
  // The cache is removed after this build, so no name contains its path.
  bool temporary_cache = false;
  // -trimpath is given.
  bool trimmed = false;
  std::string_view module_cache;
  // "go1.26.8".
  std::string_view go_version;
  std::string_view tool_hash;
};

// Returns the value of PackageEdits::generated_directory for a package with
// these edits.
std::string generated_directory(const PackageEdits& work,
                                const PlanPackage& package,
                                const GeneratedNames& names);

// Marks the copies as used, so that trim_cache keeps them for another month
// (cache_trim.h). `directory` is a result of generated_directory.
void touch_copies(std::string_view directory, const GeneratedNames& names);

}  // namespace otel
