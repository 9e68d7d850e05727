// Who imports whom in a build: what a program contains.
#pragma once

#include <string_view>
#include <vector>

#include "plan/build_plan.h"

namespace otel {

class ImportGraph {
 public:
  // The plan must outlive the graph and stay as it is.
  explicit ImportGraph(const BuildPlan& plan);

  // What a program with this main package imports, by index of
  // BuildPlan::packages; with `test`, what the package's test imports. The root
  // counts.
  std::vector<bool> imported_by(const PlanPackage& root, bool test) const;

  // What such a program, or test, may be linked from: that, the packages that
  // go makes for the test, and what go adds to any program without an import:
  // the runtime, and what -race, -cover and the like need.
  std::vector<bool> linked_into(const PlanPackage& root, bool test) const;

  bool contains(const std::vector<bool>& packages,
                const PlanPackage& package) const;

 private:
  void reach(size_t from, std::vector<bool>& seen) const;
  void reach(std::string_view import_path, std::vector<bool>& seen) const;

  const BuildPlan& plan_;
  std::vector<std::vector<size_t>> imports_;
  // Indices of what is in every program.
  std::vector<bool> everywhere_;
};

}  // namespace otel
