// See build_plan.h.
#include "plan/build_plan.h"

namespace otel {

void BuildPlan::index() {
  by_path_.clear();
  for (size_t i = 0; i < packages.size(); i++) {
    by_path_.emplace(packages[i].import_path, i);
  }
}

const PlanPackage* BuildPlan::find(std::string_view import_path) const {
  auto at = by_path_.find(std::string(import_path));
  return at == by_path_.end() ? nullptr : &packages[at->second];
}

std::string BuildPlan::version_of(const PlanPackage& package) const {
  if (package.standard) {
    return go_version;
  }
  return package.module < 0
             ? ""
             : modules[static_cast<size_t>(package.module)].version;
}

}  // namespace otel
