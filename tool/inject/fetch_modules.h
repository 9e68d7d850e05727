// Fetches modules into the module cache with `go mod download`, outside of any
// build.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/environment.h"
#include "base/error.h"
#include "inject/embedded.h"

namespace otel {

struct FetchInput {
  std::string go_program;
  // A directory of ours, which is created if necessary. A go.mod and a go.sum
  // are written into it.
  std::string directory;
  // The text of a go.sum that the modules must agree with. go checks modules
  // that it does not name with the checksum database.
  std::string go_sum;
  // Files of the module cache are writable (-modcacherw).
  bool writable = false;
  // The whole environment of go.
  Environment environment;
};

// Fetches modules, given as path and version, from where the user's settings
// say. Returns their directories in the module cache, in the same order.
// Errors: go's message.
Result<std::vector<std::string>> fetch_modules(
    const FetchInput& input,
    const std::vector<std::pair<std::string, std::string>>& modules);

// Fetches our own modules into the module cache: `modules`, and the modules of
// ours that they require. They come from the directory `proxy`, and the user's
// settings do not matter: a pattern of GOPRIVATE or GONOPROXY may match them,
// or GOPROXY may be off. No go command runs if `module_cache` (GOMODCACHE) has
// them all. Errors: go's message.
Status fetch_own_modules(FetchInput input, const Embedded& embedded,
                         std::vector<const EmbeddedModule*> modules,
                         const std::string& proxy,
                         const std::string& module_cache);

}  // namespace otel
