// Plans a build: from the request to the flags that the real go command gets.
// Only files of our cache are written.
#pragma once

#include <optional>

#include "base/error.h"
#include "build/invocation.h"
#include "cache/prepared_build.h"
#include "cache/watch_list.h"

namespace otel {

// A prepared build, and everything that it was planned from.
struct PlannedBuild {
  PreparedBuild prepared;
  WatchList watch;
};

// Plans the build of an invocation. Returns nullopt if go rejects GOFLAGS or
// cannot load the packages: then go says why. Errors: something is wrong with
// the rules, the hooks or our cache.
Result<std::optional<PlannedBuild>> prepare_build(const Invocation& invocation);

}  // namespace otel
