#include "plan/build_plan.h"

#include <gtest/gtest.h>

namespace otel {

static BuildPlan sample() {
  BuildPlan plan;
  plan.go_version = "go1.26.8";
  plan.modules = {{.path = "app", .main = true},
                  {.path = "lib", .version = "v1.2.0"}};
  plan.packages = {
      {.import_path = "app/cmd", .directory = "/src/app/cmd", .module = 0},
      {.import_path = "lib", .directory = "/mod/lib@v1.2.0", .module = 1},
      {.import_path = "fmt", .directory = "/go/src/fmt", .standard = true},
      {.import_path = "gone", .directory = "", .module = 1}};
  plan.index();
  return plan;
}

TEST(BuildPlan, FindsPackagesByImportPath) {
  BuildPlan plan = sample();
  ASSERT_NE(plan.find("lib"), nullptr);
  EXPECT_EQ(plan.find("lib"), &plan.packages[1]);
  EXPECT_EQ(plan.find("lib/sub"), nullptr);
}

TEST(BuildPlan, TheVersionOfTheStandardLibraryIsThatOfGo) {
  BuildPlan plan = sample();
  EXPECT_EQ(plan.version_of(*plan.find("fmt")), "go1.26.8");
  EXPECT_EQ(plan.version_of(*plan.find("lib")), "v1.2.0");
  EXPECT_EQ(plan.version_of(*plan.find("app/cmd")), "");
}

TEST(BuildPlan, KnowsWhatTheUserMayChange) {
  BuildPlan plan = sample();
  struct {
    const char* path;
    bool in_module_cache;
    bool can_change;
  } cases[] = {{"app/cmd", false, true},
               {"lib", true, false},
               {"fmt", false, false},
               {"gone", false, false}};
  for (const auto& c : cases) {
    const PlanPackage& package = *plan.find(c.path);
    EXPECT_EQ(is_in_module_cache(package, "/mod"), c.in_module_cache) << c.path;
    EXPECT_EQ(can_change(package, "/mod"), c.can_change) << c.path;
  }
  // Without a module cache nothing lies in it.
  EXPECT_FALSE(is_in_module_cache(*plan.find("lib"), ""));
}

}  // namespace otel
