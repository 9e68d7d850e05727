// Finds the packages that coverage must leave out. Hooks are ordinary packages
// of the build, so the user's request for coverage may match them, too:
//
//   otel go test -coverpkg=./... ./...     matches ./hooks
//   otel go test -coverpkg=all ./...       matches the SDK and its imports
//   otel go build -cover ./cmd/app         matches hooks in the main module
//
// The coverage profile equals that of a plain build if exactly the packages
// that plain go would not have seen are compiled without counters.
#pragma once

#include <string>
#include <vector>

#include "plan/build_plan.h"

namespace otel {

// The user's request for coverage.
struct CoverRequest {
  // The command is `go test`.
  bool tests = false;
  // The patterns of -coverpkg; empty if the flag is not given.
  std::vector<std::string> patterns;
  // The directory that relative patterns start from; absolute.
  std::string directory;
};

// Returns the import paths, sorted, of the packages that go covers in the build
// with hooks (`plan`) and does not see in the user's build.
std::vector<std::string> coverage_exclusions(const CoverRequest& request,
                                             const BuildPlan& users_plan,
                                             const BuildPlan& plan);

}  // namespace otel
