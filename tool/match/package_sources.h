// The parsed files of packages. Each package is read once, when it is first
// needed.
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

// DeclaredFunction and DeclaredType are a declaration and the index of its file
// in PackageSource::files.
struct DeclaredFunction {
  size_t file = 0;
  const FuncDecl* func = nullptr;
};
struct DeclaredType {
  size_t file = 0;
  const TypeDecl* decl = nullptr;
};

// PackageNames has the top-level declarations of a package by name, so that
// thousands of rules find their functions without a search.
struct PackageNames {
  // Functions and methods. Those of the same name are in the order of files and
  // lines.
  std::unordered_map<std::string_view, std::vector<DeclaredFunction>> functions;
  // The first declaration of each name.
  std::unordered_map<std::string_view, DeclaredType> types;
  std::unordered_set<std::string_view> values;
};

// PackageSource has the files of a package. `paths`, `texts` and `files` have
// one element for each file.
struct PackageSource {
  const PlanPackage* package = nullptr;
  std::vector<std::string> paths;
  // The bytes into which `files` point.
  std::vector<std::unique_ptr<std::string>> texts;
  std::vector<SourceFile> files;
  // The errors of files that do not parse. These are not in `files`.
  std::vector<Error> parse_errors;

  // Returns the declarations by name. The first call makes the index. The files
  // must not change after it.
  const PackageNames& names() const;

 private:
  mutable std::unique_ptr<PackageNames> names_;
};

class PackageSources {
 public:
  // Replaces a file of the package by the one at `path`. `name` is the name of
  // the file in the package's directory. Call it before the package is loaded.
  void replace(const PlanPackage& package, std::string_view name,
               const std::string& path) {
    replaced_[{&package, std::string(name)}] = path;
  }

  // Reads and parses the files of a package. A file that does not parse is
  // omitted, because the compiler reports its error. Fails if a file cannot be
  // read. The result is valid during the lifetime of this object.
  Result<const PackageSource*> load(const PlanPackage& package);

 private:
  std::map<std::pair<const PlanPackage*, std::string>, std::string> replaced_;
  std::unordered_map<const PlanPackage*, std::unique_ptr<PackageSource>>
      loaded_;
};

}  // namespace otel
