// Which packages coverage must not count. Hooks come into a build as ordinary
// packages, and what the user asks to have covered may mean them, too:
//
//   otel go test -coverpkg=./... ./...     ./hooks lies beneath
//   otel go test -coverpkg=all ./...       and so on, the SDK included
//   otel go build -cover ./cmd/app         hooks are of the main module
//
// The profile of such a build is that of the plain one if exactly the packages
// that plain go would not have seen are compiled without counters.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plan/build_plan.h"

namespace otel {

enum class ImportsOf { kPackages, kPackagesAndTests };

// The packages on the command line, and what they import, for `go test` their
// tests, too. What only the main package of a test imports is not among them.
std::set<std::string_view> seen_by_go(const BuildPlan& plan, ImportsOf imports);

// How the user asks for coverage.
struct CoverRequest {
  bool tests = false;
  // Of -coverpkg; none if it is not given.
  std::vector<std::string> patterns;
  // What relative patterns start from; absolute.
  std::string directory;
};

// Import paths of packages that go covers in the build with hooks (`plan`) and
// does not in the user's own: sorted.
std::vector<std::string> uncounted_packages(const CoverRequest& request,
                                            const BuildPlan& users_plan,
                                            const BuildPlan& plan);

}  // namespace otel
