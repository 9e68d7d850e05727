// Where the generated code of a package says that it lies. The name is in the
// compiled package, and go shares these between projects, and with GOCACHEPROG
// between machines: so the code of the standard library and of the module cache
// has a name that is the same on all of them.
//
//   /otel/copies/1c5e…/generated/net/http            /otel stands for our cache
//   <cache>/copies/9a0b…/generated/shop             of the user's own module
//   ""                                               with -trimpath
//
// The digits are a hash of the work and of the package's place or version. No
// two builds write copies of different code into one directory, unless it is
// the user's that has changed meanwhile.
#pragma once

#include <string>
#include <string_view>

#include "edits/package_edits.h"
#include "plan/build_plan.h"

namespace otel {

struct GeneratedNames {
  std::string_view cache_directory;
  // The cache is gone after this build: then nothing is named after it.
  bool temporary_cache = false;
  // -trimpath is given.
  bool trimmed = false;
  std::string_view module_cache;
  // "go1.26.8".
  std::string_view go_version;
  std::string_view tool_hash;
};

// The value of PackageEdits::generated_directory for a package's work.
std::string generated_directory(const PackageEdits& work,
                                const PlanPackage& package,
                                const GeneratedNames& names);

// Has trim_cache keep the copies for another month (cache_trim.h). `directory`:
// of generated_directory.
void touch_copies(std::string_view directory, const GeneratedNames& names);

}  // namespace otel
