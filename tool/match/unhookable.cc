// See unhookable.h.
#include "match/unhookable.h"

#include <array>
#include <vector>

namespace otel {

static constexpr std::string_view kRuntime =
    "the Go runtime is built on it: hooks cannot run there";
static constexpr std::string_view kIntrinsic =
    "the compiler puts instructions in place of its calls";
static constexpr std::string_view kPinned =
    "it runs where a goroutine must not be stopped";
static constexpr std::string_view kSystemStack =
    "the scheduler calls it on its own stack";
static constexpr std::string_view kForks =
    "no stack may grow between a fork and the start of the program";
static constexpr std::string_view kStopped =
    "it runs while the garbage collector has stopped the world";

// Packages that a program contains whether or not package runtime imports them
// in this Go, or that go list does not name as its imports.
static constexpr std::array<std::string_view, 4> kRuntimeToo = {
    "runtime", "unsafe", "runtime/race", "runtime/cgo"};
static constexpr std::array<std::string_view, 2> kRuntimeBeneath = {
    "internal/runtime/", "runtime/internal/"};

// Calls of most of their functions are intrinsics on some processors
// (cmd/compile/internal/ssagen/intrinsics.go). Those of sync/atomic are called
// in a forked child as well (syscall.forkAndExecInChild1).
static constexpr std::array<std::string_view, 3> kIntrinsicPackages = {
    "math/bits", "sync/atomic", "crypto/internal/constanttime"};

struct Unhookable {
  std::string_view package;
  std::string_view receiver;
  // "*" is every one.
  std::string_view name;
  std::string_view reason;
};

static constexpr std::array<Unhookable, 21> kFunctions = {{
    {"math", "", "Abs", kIntrinsic},
    {"math", "", "Ceil", kIntrinsic},
    {"math", "", "Copysign", kIntrinsic},
    {"math", "", "FMA", kIntrinsic},
    {"math", "", "Floor", kIntrinsic},
    {"math", "", "Round", kIntrinsic},
    {"math", "", "RoundToEven", kIntrinsic},
    {"math", "", "Trunc", kIntrinsic},
    {"math", "", "sqrt", kIntrinsic},
    // Between runtime_procPin and runtime_procUnpin.
    {"sync", "*Pool", "pin", kPinned},
    {"sync", "*Pool", "pinSlow", kPinned},
    {"sync", "*Pool", "getSlow", kPinned},
    {"sync", "*poolChain", "*", kPinned},
    {"sync", "*poolDequeue", "*", kPinned},
    {"sync", "", "poolCleanup", kStopped},
    // Linux has the fork in the second and calls the other two after it; the
    // BSDs and macOS have it in the first.
    {"syscall", "", "forkAndExecInChild", kForks},
    {"syscall", "", "forkAndExecInChild1", kForks},
    {"syscall", "", "capToIndex", kForks},
    {"syscall", "", "capToMask", kForks},
    // runtime.(*timer).unlockAndRun is go:systemstack.
    {"time", "", "sendTime", kSystemStack},
    {"time", "", "goFunc", kSystemStack},
}};

std::set<std::string, std::less<>> runtime_packages(const BuildPlan& plan) {
  std::set<std::string, std::less<>> out(kRuntimeToo.begin(),
                                         kRuntimeToo.end());
  std::vector<std::string> todo = {"runtime"};
  while (!todo.empty()) {
    const PlanPackage* package = plan.find(todo.back());
    todo.pop_back();
    if (package == nullptr) {
      continue;
    }
    for (const std::string& path : package->imports) {
      if (out.insert(path).second) {
        todo.push_back(path);
      }
    }
  }
  return out;
}

std::string package_refusal_reason(
    std::string_view import_path,
    const std::set<std::string, std::less<>>& runtime) {
  bool beneath = false;
  for (std::string_view prefix : kRuntimeBeneath) {
    beneath = beneath || import_path.starts_with(prefix);
  }
  if (beneath || runtime.contains(import_path)) {
    return std::string(kRuntime);
  }
  for (std::string_view package : kIntrinsicPackages) {
    if (import_path == package) {
      return std::string(kIntrinsic);
    }
  }
  return "";
}

std::string function_refusal_reason(std::string_view import_path,
                                    std::string_view receiver,
                                    std::string_view name) {
  for (const Unhookable& function : kFunctions) {
    if (function.package == import_path && function.receiver == receiver &&
        (function.name == name || function.name == "*")) {
      return std::string(function.reason);
    }
  }
  return "";
}

}  // namespace otel
