// See cover_scope.h. Follows PrepareForCoverageBuild, SelectCoverPackages and
// TestPackageList (cmd/go/internal/load/pkg.go).
#include "inject/cover_scope.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "args/per_package_flag.h"
#include "plan/import_graph.h"

namespace otel {

// Reports whether go covers a package that it sees. Without patterns, tests
// cover only the tested packages, which are all the user's, so the answer is
// false.
static bool is_covered(const CoverRequest& request, const BuildPlan& plan,
                       const PlanPackage& package) {
  bool of_main_module = package.module >= 0 &&
                        plan.modules[static_cast<size_t>(package.module)].main;
  if (request.patterns.empty()) {
    return !request.tests && (of_main_module || package.on_command_line);
  }
  FlagPackage named{.import_path = package.import_path,
                    .directory = package.directory,
                    .on_command_line = package.on_command_line,
                    .standard = package.standard,
                    .in_main_module = of_main_module,
                    .tool = true};
  return std::ranges::any_of(request.patterns, [&](const std::string& pattern) {
    return match_flag_pattern(pattern, request.directory, named);
  });
}

std::vector<std::string> coverage_exclusions(const CoverRequest& request,
                                             const BuildPlan& users_plan,
                                             const BuildPlan& plan) {
  ImportsOf imports =
      request.tests ? ImportsOf::kPackagesAndTests : ImportsOf::kPackages;
  std::set<std::string_view> users =
      ImportGraph(users_plan).package_list(imports);
  std::set<std::string_view> all = ImportGraph(plan).package_list(imports);
  std::vector<std::string> out;
  for (std::string_view path : all) {
    if (!users.contains(path) && is_covered(request, plan, *plan.find(path))) {
      out.emplace_back(path);
    }
  }
  return out;
}

}  // namespace otel
