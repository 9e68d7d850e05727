// The parsed files of packages, each package read once and only when asked
// for.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/error.h"
#include "plan/build_plan.h"
#include "syntax/source_file.h"

namespace otel {

// A declaration and its file, by index in PackageSource::files.
struct DeclaredFunction {
  size_t file = 0;
  const FuncDecl* func = nullptr;
};
struct DeclaredType {
  size_t file = 0;
  const TypeDecl* decl = nullptr;
};

// What a package declares at its top level, by name: with thousands of rules
// and declarations neither is searched for the other.
struct PackageNames {
  // Functions and methods; of one name in the order of files and lines.
  std::unordered_map<std::string_view, std::vector<DeclaredFunction>> functions;
  // The first of a name.
  std::unordered_map<std::string_view, DeclaredType> types;
  std::unordered_set<std::string_view> values;
};

// One package's files. `texts` own the bytes that `files` point into.
struct PackageSource {
  const PlanPackage* package = nullptr;
  std::vector<std::string> paths;
  std::vector<std::unique_ptr<std::string>> texts;
  std::vector<SourceFile> files;
  // Of the files that do not parse and are therefore not in `files`.
  std::vector<Error> parse_errors;

  // Made when first asked for; the files must not change from then on.
  const PackageNames& names() const;

 private:
  mutable std::unique_ptr<PackageNames> names_;
};

class PackageSources {
 public:
  // Has another file read in the place of one, by its name in the package's
  // directory. Call before the package is loaded.
  void replace(const PlanPackage& package, std::string_view name,
               const std::string& path) {
    replaced_[{&package, std::string(name)}] = path;
  }

  // Reads and parses the package's files. A file that does not parse is left
  // out: the compiler will refuse it, in its own words. Errors: unreadable.
  Result<const PackageSource*> load(const PlanPackage& package);

 private:
  std::map<std::pair<const PlanPackage*, std::string>, std::string> replaced_;
  std::unordered_map<const PlanPackage*, std::unique_ptr<PackageSource>>
      loaded_;
};

}  // namespace otel
