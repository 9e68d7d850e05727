#include "match/unhookable.h"

#include <gtest/gtest.h>

namespace otel {

static BuildPlan small_plan() {
  BuildPlan plan;
  plan.packages = {
      {.import_path = "runtime", .imports = {"internal/a", "unsafe"}},
      {.import_path = "internal/a", .imports = {"internal/b"}},
      {.import_path = "internal/b", .imports = {}},
      {.import_path = "fmt", .imports = {"runtime"}}};
  plan.index();
  return plan;
}

TEST(Unhookable, PackagesThatTheRuntimeImports) {
  std::set<std::string, std::less<>> runtime = runtime_packages(small_plan());
  for (const char* path : {"runtime", "unsafe", "internal/a", "internal/b",
                           "internal/runtime/maps", "runtime/internal/sys"}) {
    EXPECT_NE(package_refusal_reason(path, runtime), "") << path;
  }
  for (const char* path : {"fmt", "runtime/debug", "runtimes", "internal/c"}) {
    EXPECT_EQ(package_refusal_reason(path, runtime), "") << path;
  }
  EXPECT_NE(package_refusal_reason("sync/atomic", runtime), "");
}

TEST(Unhookable, SingleFunctions) {
  EXPECT_NE(function_refusal_reason("time", "", "sendTime"), "");
  EXPECT_NE(function_refusal_reason("sync", "*poolChain", "pushHead"), "");
  EXPECT_NE(function_refusal_reason("sync", "*Pool", "pin"), "");
  EXPECT_NE(function_refusal_reason("syscall", "", "capToMask"), "");
  EXPECT_EQ(function_refusal_reason("syscall", "", "forkExec"), "");
  EXPECT_EQ(function_refusal_reason("sync", "*Pool", "Get"), "");
  EXPECT_EQ(function_refusal_reason("math", "T", "Abs"), "");
  EXPECT_EQ(function_refusal_reason("example.com/time", "", "sendTime"), "");
}

}  // namespace otel
