// Gets the plan of a build from `go list -deps -json`. It gives the same facts
// as the transcript of a dry run (`go build -a -x -n`), structured and two to
// four times faster (docs/adr/0001-go-list-instead-of-a-dry-run.md).
#pragma once

#include <string>

#include "base/error.h"
#include "plan/build_plan.h"
#include "plan/go_list.h"

namespace otel {

// ListResult is a plan and the outcome of go list.
struct ListResult {
  BuildPlan plan;
  // The exit code of go, and its message if it could not load everything.
  int exit_code = 0;
  std::string message;
};

// Runs go list and returns the plan. Files that the overlay of the request
// replaces have the paths of their replacements. `go_version` becomes
// BuildPlan::go_version. Fails as run_go_list does, and if the overlay cannot
// be read.
Result<ListResult> load_plan(const ListRequest& request,
                             const std::string& go_version);

}  // namespace otel
