// See cover_scope.h. Follows PrepareForCoverageBuild, SelectCoverPackages and
// TestPackageList (cmd/go/internal/load/pkg.go).
#include "inject/cover_scope.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "args/per_package_flag.h"

namespace otel {

// Returns the imports of a package, with those that go adds (LinkerDeps, and
// the imports of cgo in Package.load).
static std::vector<std::string> imports_of(const PlanPackage& package) {
  std::vector<std::string> out = package.imports;
  if (package.name == "main") {
    out.insert(out.end(), {"runtime", "runtime/cgo", "runtime/race",
                           "runtime/msan", "runtime/asan", "runtime/coverage"});
  }
  if (std::ranges::count(package.imports, "C") > 0) {
    out.insert(out.end(), {"runtime/cgo", "syscall"});
  }
  return out;
}

std::set<std::string_view> seen_by_go(const BuildPlan& plan,
                                      ImportsOf imports) {
  std::set<std::string_view> seen;
  std::vector<const PlanPackage*> todo;
  auto add = [&](std::string_view path) {
    const PlanPackage* package = plan.find(path);
    if (package != nullptr && seen.insert(package->import_path).second) {
      todo.push_back(package);
    }
  };
  for (const PlanPackage& package : plan.packages) {
    if (package.on_command_line && !package.synthetic_test) {
      add(package.import_path);
      if (imports == ImportsOf::kPackagesAndTests) {
        std::ranges::for_each(package.test_imports, add);
      }
    }
  }
  while (!todo.empty()) {
    const PlanPackage* package = todo.back();
    todo.pop_back();
    std::ranges::for_each(imports_of(*package), add);
  }
  return seen;
}

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
  std::set<std::string_view> users = seen_by_go(users_plan, imports);
  std::set<std::string_view> all = seen_by_go(plan, imports);
  std::vector<std::string> out;
  for (std::string_view path : all) {
    if (!users.contains(path) && is_covered(request, plan, *plan.find(path))) {
      out.emplace_back(path);
    }
  }
  return out;
}

}  // namespace otel
