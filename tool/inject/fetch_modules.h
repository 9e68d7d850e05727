// Modules fetched by `go mod download`, apart from any build.
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
  // A directory of ours, made if it is not there; a go.mod is written into it.
  std::string directory;
  // The text of a go.sum that the modules have to agree with. What it does not
  // name is the checksum database's business.
  std::string go_sum;
  // Files of the module cache can be written to, as -modcacherw has it.
  bool writable = false;
  // The whole environment of go.
  Environment environment;
};

// The directories of modules, given as path and version, in their order, at the
// places and by the ways that the user's settings name. Errors: what go says.
Result<std::vector<std::string>> fetch_modules(
    const FetchInput& input,
    const std::vector<std::pair<std::string, std::string>>& modules);

// Has our own modules in the module cache: these, and what they require of
// ours. They come from our proxy (a directory) whatever the user's settings say
// of where modules come from: a pattern of GOPRIVATE or GONOPROXY may match
// them, GOPROXY may be off. Those that are there already cost nothing.
Status fetch_own_modules(FetchInput input, const Embedded& embedded,
                         std::vector<const EmbeddedModule*> modules,
                         const std::string& proxy,
                         const std::string& module_cache);

}  // namespace otel
