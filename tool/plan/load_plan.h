// Asks go for the plan of a build: `go list -deps -json`, which gives what the
// transcript of a dry run (`go build -a -x -n`) would, structured and two to
// four times faster.
#pragma once

#include <string>
#include <vector>

#include "base/environment.h"
#include "base/error.h"
#include "plan/build_plan.h"

namespace otel {

// How go is to be asked.
struct ListRequest {
  // The go program and the directory that it runs in.
  std::string program;
  std::string directory;
  // Build flags (-tags, -mod, -modfile…), then patterns or files.
  std::vector<std::string> flags;
  std::vector<std::string> packages;
  // The whole environment of go.
  Environment environment;
  // The -overlay that is in force, absolute; "" if none. Files that it replaces
  // are named by what replaces them.
  std::string overlay;
  // For `go test`: the packages of the test binaries as well.
  bool tests = false;
};

struct ListResult {
  BuildPlan plan;
  // go could not load everything: its own message, and what it exited with.
  int exit_code = 0;
  std::string message;
};

// Runs go list. Errors: go cannot be started, or prints what is not JSON.
Result<ListResult> load_plan(const ListRequest& request,
                             const std::string& go_version);

}  // namespace otel
