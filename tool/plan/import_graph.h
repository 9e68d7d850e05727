// ImportGraph answers which packages a program consists of.
#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "plan/build_plan.h"

namespace otel {

// ImportsOf says whose imports count: those of packages only, or those of their
// tests too.
enum class ImportsOf { kPackages, kPackagesAndTests };

class ImportGraph {
 public:
  // The plan must outlive the graph and must not change.
  explicit ImportGraph(const BuildPlan& plan);

  // Returns the package `root` and what it imports, directly or not, by index
  // in BuildPlan::packages. With `test`, the imports of its tests count too.
  std::vector<bool> imported_by(const PlanPackage& root, bool test) const;

  // Returns the packages that may be linked into the program of the main
  // package `root`, or into its test. These are imported_by, the packages that
  // go makes for the test, and those that go adds to every program without an
  // import: the runtime, and what -race, -cover and similar flags need.
  std::vector<bool> linked_into(const PlanPackage& root, bool test) const;

  // Returns the import paths of the packages that go loads for the command
  // line: the named packages, what they import, and what go adds to a program.
  // They are those of PackageList and, with tests, of TestPackageList in
  // cmd/go/internal/load/pkg.go. Packages that only the main package of a test
  // imports are not among them.
  std::set<std::string_view> package_list(ImportsOf imports) const;

  // Reports whether a package of the plan is in a result of imported_by or
  // linked_into.
  bool contains(const std::vector<bool>& packages,
                const PlanPackage& package) const;

 private:
  // Edges from each package, by index in BuildPlan::packages.
  using Edges = std::vector<std::vector<size_t>>;

  // Adds an edge to a package if the plan has it. Reports whether it has.
  bool add_edge(Edges& edges, size_t from, std::string_view import_path) const;
  // Adds `from`, and everything that it reaches by edges, to `seen`.
  static void reach(const Edges& edges, size_t from, std::vector<bool>& seen);
  void reach(const Edges& edges, std::string_view import_path,
             std::vector<bool>& seen) const;

  const BuildPlan& plan_;
  // The imports in the source.
  Edges imports_;
  // The same, and the imports that go adds to main packages and to packages
  // with cgo.
  Edges all_imports_;
  // The packages that are in every program.
  std::vector<bool> implicit_;
};

}  // namespace otel
