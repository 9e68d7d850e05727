#include "match/chosen_rules.h"

#include <gtest/gtest.h>

#include "rules/reader.h"

namespace otel {

// A program "app" with a library at v1.2.0, a main package "app/cmd/tool", a
// test package, and a directory with tests only.
static BuildPlan sample() {
  BuildPlan plan;
  plan.go_version = "go1.26.8";
  plan.modules = {{.path = "app", .main = true},
                  {.path = "lib", .version = "v1.2.0"}};
  plan.packages = {
      {.import_path = "app",
       .name = "main",
       .files = {"/app/a.go"},
       .module = 0},
      {.import_path = "app/cmd/tool",
       .name = "main",
       .files = {"/app/cmd/tool/a.go"},
       .module = 0},
      {.import_path = "lib/log",
       .name = "log",
       .files = {"/l/a.go"},
       .module = 1},
      {.import_path = "app/tests", .name = "tests", .files = {}, .module = 0},
      {.import_path = "app.test",
       .name = "main",
       .files = {"/tmp/a.go"},
       .synthetic_test = true,
       .module = 0},
      {.import_path = "net/http",
       .name = "http",
       .files = {"/go/src/net/http/a.go"},
       .standard = true}};
  plan.index();
  return plan;
}

// Returns the packages of a rule with the given fields (as JSON), or the reason
// why it has none.
static std::string chosen(const std::string& fields) {
  Result<std::vector<Rule>> rules =
      read_rules("[{\"Function\":\"F\",\"UseRaw\":true,\"OnEnter\":\"f()\"," +
                     fields + "}]",
                 RuleSource{.display_path = "r.json"});
  EXPECT_TRUE(rules) << rules.error().render();
  BuildPlan plan = sample();
  std::vector<ChosenRule> found = choose_rules(*rules, plan);
  EXPECT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rule, &(*rules)[0]);
  EXPECT_EQ(found[0].packages.empty(), !found[0].unused_reason.empty());
  std::string out = found[0].unused_reason;
  for (const PlanPackage* package : found[0].packages) {
    out += (out.empty() ? "" : " ") + package->import_path;
  }
  return out;
}

TEST(ChosenRules, ImportPathsSelectPackages) {
  EXPECT_EQ(chosen(R"r("ImportPath":"net/http")r"), "net/http");
  EXPECT_EQ(chosen(R"r("ImportPath":"main")r"), "app app/cmd/tool");
  EXPECT_EQ(chosen(R"r("ImportPath":"app/**")r"), "app app/cmd/tool");
  EXPECT_EQ(chosen(R"r("ImportPath":"**/log")r"), "lib/log");
  EXPECT_EQ(chosen(R"r("ImportPath":"none")r"), "none is not in the build");
  // Packages without code of their own cannot be changed.
  EXPECT_EQ(chosen(R"r("ImportPath":"app/tests")r"),
            "app/tests is not in the build");
  EXPECT_EQ(chosen(R"r("ImportPath":"app.test")r"),
            "app.test is not in the build");
}

TEST(ChosenRules, VersionsSelectPackages) {
  EXPECT_EQ(chosen(R"r("ImportPath":"lib/log","Version":"[1.2.0,)")r"),
            "lib/log");
  EXPECT_EQ(chosen(R"r("ImportPath":"lib/log","Version":"[,1.2.0)")r"),
            "lib/log has version v1.2.0, which is outside of Version");
  EXPECT_EQ(chosen(R"r("ImportPath":"app","Version":"[1.0.0,)")r"),
            "app has no version, which is outside of Version");
  // The version of the standard library is that of Go.
  EXPECT_EQ(chosen(R"r("ImportPath":"net/http","Version":"[1.26,)")r"),
            "net/http");
  EXPECT_EQ(chosen(R"r("ImportPath":"net/http","Version":"[,1.26)")r"),
            "net/http has version go1.26.8, which is outside of Version");
  EXPECT_EQ(chosen(R"r("ImportPath":"**","Version":"[1.2,1.3)")r"), "lib/log");
}

TEST(ChosenRules, GoVersionAndDependenciesAreConditions) {
  EXPECT_EQ(chosen(R"r("ImportPath":"app","GoVersion":"[1.26,)")r"), "app");
  EXPECT_EQ(chosen(R"r("ImportPath":"app","GoVersion":"[,1.26)")r"),
            "go1.26.8 is outside of GoVersion");
  EXPECT_EQ(chosen(R"r("ImportPath":"app","Dependencies":["net/http"])r"),
            "app");
  EXPECT_EQ(chosen(R"r("ImportPath":"app","Dependencies":["net/http","lib"])r"),
            "its dependency lib is not in the build");
}

}  // namespace otel
