// The parsed files of packages, each package read once and only when asked
// for.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "plan/build_plan.h"
#include "syntax/source_file.h"

namespace otel {

// One package's files. `texts` own the bytes that `files` point into.
struct PackageSource {
  const PlanPackage* package = nullptr;
  std::vector<std::string> paths;
  std::vector<std::unique_ptr<std::string>> texts;
  std::vector<SourceFile> files;
  // Of the files that do not parse and are therefore not in `files`.
  std::vector<Error> parse_errors;
};

class PackageSources {
 public:
  // Reads and parses the package's files. A file that does not parse is left
  // out: the compiler will refuse it, in its own words. Errors: unreadable.
  Result<const PackageSource*> load(const PlanPackage& package);

 private:
  std::unordered_map<const PlanPackage*, std::unique_ptr<PackageSource>>
      loaded_;
};

}  // namespace otel
