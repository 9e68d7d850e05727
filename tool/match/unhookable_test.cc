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

TEST(Unhookable, ReasonsAreThoseOfTheFunction) {
  std::set<std::string, std::less<>> runtime = runtime_packages(small_plan());
  EXPECT_EQ(package_refusal_reason("internal/a", runtime),
            "the Go runtime depends on it, so hooks cannot run in it");
  EXPECT_EQ(package_refusal_reason("math/bits", runtime),
            "the compiler replaces its calls by instructions");
  struct {
    const char* package;
    const char* receiver;
    const char* name;
    const char* reason;
  } cases[] = {
      {"math", "", "Floor", "the compiler replaces its calls by instructions"},
      {"sync", "*Pool", "pin",
       "it runs while its goroutine must not be preempted"},
      {"time", "", "goFunc", "the scheduler calls it on the system stack"},
      {"syscall", "", "forkAndExecInChild1",
       "it runs between a fork and the start of the program, where no stack "
       "may grow"},
      {"sync", "", "poolCleanup",
       "it runs while the garbage collector has stopped the world"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(function_refusal_reason(c.package, c.receiver, c.name), c.reason)
        << c.name;
  }
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
