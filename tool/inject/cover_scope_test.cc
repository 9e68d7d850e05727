#include "inject/cover_scope.h"

#include <gtest/gtest.h>

namespace otel {

using Paths = std::vector<std::string>;

static PlanPackage package_of(std::string path, Paths imports, int module) {
  PlanPackage package;
  package.import_path = std::move(path);
  package.directory = "/src/" + package.import_path;
  package.imports = std::move(imports);
  package.module = module;
  package.standard = module < 0;
  return package;
}

// Returns the user's build. Module m is in /src/m. m/a imports fmt and has
// tests, which import m/helper. "testing" imports fmt. The main package of the
// test imports io.
static BuildPlan users_build() {
  BuildPlan plan;
  plan.modules = {{.path = "m", .main = true}, {.path = "sdk"}};
  plan.packages = {package_of("m/a", {"fmt"}, 0),
                   package_of("m/helper", {}, 0),
                   package_of("fmt", {}, -1),
                   package_of("io", {}, -1),
                   package_of("testing", {"fmt"}, -1),
                   package_of("m/a.test", {"m/a", "io"}, 0)};
  plan.packages[0].on_command_line = true;
  plan.packages[0].test_imports = {"testing", "m/helper"};
  plan.packages[5].on_command_line = true;
  plan.packages[5].synthetic_test = true;
  plan.index();
  return plan;
}

// Returns the same build with hooks in the main module. The hooks import
// another module and io.
static BuildPlan build_with_hooks() {
  BuildPlan plan = users_build();
  plan.packages[0].test_imports.push_back("m/a/hooks");
  plan.packages[0].imports.push_back("m/a/hooks");
  plan.packages.push_back(package_of("m/a/hooks", {"sdk/trace", "io"}, 0));
  plan.packages.push_back(package_of("sdk/trace", {"fmt", "net"}, 1));
  plan.packages.push_back(package_of("net", {}, -1));
  plan.packages.push_back(package_of("m/listed", {}, 0));
  plan.index();
  return plan;
}

static Paths exclusions(bool tests, Paths patterns) {
  return coverage_exclusions(
      {.tests = tests, .patterns = std::move(patterns), .directory = "/src/m"},
      users_build(), build_with_hooks());
}

TEST(CoverScope, TestsCoverWhatTheirPatternsMatch) {
  EXPECT_EQ(exclusions(true, {"./..."}), (Paths{"m/a/hooks"}));
  EXPECT_EQ(exclusions(true, {"./a/..."}), (Paths{"m/a/hooks"}));
  EXPECT_EQ(exclusions(true, {"./a"}), Paths());
  EXPECT_EQ(exclusions(true, {"m/..."}), (Paths{"m/a/hooks"}));
  EXPECT_EQ(exclusions(true, {"fmt", "sdk/..."}), (Paths{"sdk/trace"}));
  EXPECT_EQ(exclusions(true, {"all"}),
            (Paths{"io", "m/a/hooks", "net", "sdk/trace"}));
  EXPECT_EQ(exclusions(true, {"..."}),
            (Paths{"io", "m/a/hooks", "net", "sdk/trace"}));
  EXPECT_EQ(exclusions(true, {"std"}), (Paths{"io", "net"}));
}

TEST(CoverScope, TestsWithoutPatternsCoverTheTestedPackages) {
  EXPECT_EQ(exclusions(true, {}), Paths());
}

TEST(CoverScope, BuildsWithoutPatternsCoverTheMainModule) {
  EXPECT_EQ(exclusions(false, {}), (Paths{"m/a/hooks"}));
  EXPECT_EQ(exclusions(false, {"sdk/..."}), (Paths{"sdk/trace"}));
}

}  // namespace otel
