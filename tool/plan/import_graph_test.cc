#include "plan/import_graph.h"

#include <string>

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

static PlanPackage package(std::string path,
                           const std::vector<std::string>& imports,
                           bool standard = false) {
  PlanPackage out;
  out.import_path = std::move(path);
  out.imports = imports;
  out.standard = standard;
  return out;
}

// A program "app", a package "lib" with tests, and the packages that go adds.
static BuildPlan sample() {
  BuildPlan plan;
  plan.packages = {package("app", {"lib", "fmt"}),
                   package("lib", {"fmt"}),
                   package("other", {}),
                   package("lib_test", {"lib", "other"}),
                   package("lib.test", {"lib_test", "testing"}),
                   package("fmt", {"runtime"}, true),
                   package("testing", {"fmt"}, true),
                   package("runtime", {}, true),
                   package("runtime/race", {"unsafe"}, true),
                   package("unsafe", {}, true)};
  plan.packages[1].test_imports = {"other"};
  plan.packages[3].synthetic_test = plan.packages[4].synthetic_test = true;
  plan.index();
  return plan;
}

static std::string names(const BuildPlan& plan, const std::vector<bool>& set) {
  std::vector<std::string> out;
  for (size_t i = 0; i < set.size(); i++) {
    if (set[i]) {
      out.push_back(plan.packages[i].import_path);
    }
  }
  return join(out, " ");
}

TEST(ImportGraph, ImportedByFollowsImports) {
  BuildPlan plan = sample();
  ImportGraph graph(plan);
  EXPECT_EQ(names(plan, graph.imported_by(plan.packages[0], false)),
            "app lib fmt runtime");
  EXPECT_EQ(names(plan, graph.imported_by(plan.packages[1], true)),
            "lib other fmt runtime");
  EXPECT_TRUE(graph.contains(graph.imported_by(plan.packages[0], false),
                             plan.packages[1]));
}

// No package imports the race detector.
TEST(ImportGraph, LinkedIntoAddsWhatGoAdds) {
  BuildPlan plan = sample();
  ImportGraph graph(plan);
  EXPECT_EQ(names(plan, graph.linked_into(plan.packages[0], false)),
            "app lib fmt runtime runtime/race unsafe");
  EXPECT_EQ(names(plan, graph.linked_into(plan.packages[1], true)),
            "lib other lib_test lib.test fmt testing runtime runtime/race "
            "unsafe");
}

static std::string package_list(const BuildPlan& plan, ImportsOf imports) {
  std::set<std::string_view> paths = ImportGraph(plan).package_list(imports);
  return join(std::vector<std::string>(paths.begin(), paths.end()), " ");
}

TEST(ImportGraph, PackageListStartsAtTheCommandLine) {
  BuildPlan plan = sample();
  EXPECT_EQ(package_list(plan, ImportsOf::kPackages), "");
  plan.packages[1].on_command_line = true;
  // The main package of a test is not what the user names.
  plan.packages[4].on_command_line = true;
  EXPECT_EQ(package_list(plan, ImportsOf::kPackages), "fmt lib runtime");
  EXPECT_EQ(package_list(plan, ImportsOf::kPackagesAndTests),
            "fmt lib other runtime");
}

// A main package gets what the linker needs, a package with cgo what cgo needs.
TEST(ImportGraph, PackageListHasTheImportsThatGoAdds) {
  BuildPlan plan = sample();
  plan.packages[0].name = "main";
  plan.packages[0].on_command_line = true;
  plan.packages[1].imports.push_back("C");
  plan.packages.push_back(package("syscall", {}, true));
  plan.index();
  EXPECT_EQ(package_list(plan, ImportsOf::kPackages),
            "app fmt lib runtime runtime/race syscall unsafe");
  EXPECT_EQ(names(plan, ImportGraph(plan).imported_by(plan.packages[0], false)),
            "app lib fmt runtime");
}

}  // namespace otel
