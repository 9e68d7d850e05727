// See unhookable.h.
#include "match/unhookable.h"

#include <array>
#include <vector>

namespace otel {

static constexpr std::string_view kRuntime =
    "the Go runtime depends on it, so hooks cannot run in it";
static constexpr std::string_view kIntrinsic =
    "the compiler replaces its calls by instructions";
static constexpr std::string_view kPinned =
    "it runs while its goroutine must not be preempted";
static constexpr std::string_view kSystemStack =
    "the scheduler calls it on the system stack";
static constexpr std::string_view kForks =
    "it runs between a fork and the start of the program, where no stack may "
    "grow";
static constexpr std::string_view kStopped =
    "it runs while the garbage collector has stopped the world";

// Packages that belong to the runtime although package runtime does not import
// them in every Go, or go list does not list them as its imports.
static constexpr std::array<std::string_view, 4> kRuntimeToo = {
    "runtime", "unsafe", "runtime/race", "runtime/cgo"};
static constexpr std::array<std::string_view, 2> kRuntimeBeneath = {
    "internal/runtime/", "runtime/internal/"};

// Packages with mostly functions that are intrinsics on some processors
// (cmd/compile/internal/ssagen/intrinsics.go). Functions of sync/atomic are
// also called in a forked child (syscall.forkAndExecInChild1).
static constexpr std::array<std::string_view, 3> kIntrinsicPackages = {
    "math/bits", "sync/atomic", "crypto/internal/constanttime"};

// Unhookable is a function that cannot have hooks.
struct Unhookable {
  std::string_view package;
  std::string_view receiver;
  // "*" is every name.
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
    // These run between runtime_procPin and runtime_procUnpin.
    {"sync", "*Pool", "pin", kPinned},
    {"sync", "*Pool", "pinSlow", kPinned},
    {"sync", "*Pool", "getSlow", kPinned},
    {"sync", "*poolChain", "*", kPinned},
    {"sync", "*poolDequeue", "*", kPinned},
    {"sync", "", "poolCleanup", kStopped},
    // Linux forks in the second of these and calls the other two after it. The
    // BSDs and macOS fork in the first.
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
