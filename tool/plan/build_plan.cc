// See build_plan.h.
#include "plan/build_plan.h"

#include "base/file.h"

namespace otel {

bool is_in_module_cache(const PlanPackage& package,
                        std::string_view module_cache) {
  return !module_cache.empty() && path_within(package.directory, module_cache);
}

bool can_change(const PlanPackage& package, std::string_view module_cache) {
  return !package.standard && !package.directory.empty() &&
         !is_in_module_cache(package, module_cache);
}

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
