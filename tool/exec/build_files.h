// The files that one build hands to go, in a directory of the cache that is
// named after their content: once written they never change, so builds that
// run at the same time cannot disturb one another.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "exec/hook_modules.h"
#include "exec/overlay.h"

namespace otel {

// What go is given. Paths are absolute.
struct BuildFiles {
  std::string mod_file;
  std::string overlay;
  // The importers, as go sees them: named on the command line where the user
  // names files rather than packages.
  std::vector<std::string> importer_paths;
  // The GOPROXY value: ours first, then the user's.
  std::string goproxy;
};

struct BuildFilesInput {
  std::string cache_directory;
  // The user's go.mod and overlay (from -overlay; "" if none), absolute.
  std::string go_mod;
  std::string user_overlay;
  // The user's GOPROXY, as `go env` reports it.
  std::string goproxy;
};

// Writes the copies of go.mod and go.sum, the importers and the overlay into a
// directory of their own, still to be completed by go (-mod=mod).
Result<BuildFiles> stage_build_files(const BuildFilesInput& input,
                                     const HookModules& modules,
                                     const Embedded& embedded,
                                     const std::vector<ImporterFile>& importers);

// Moves what go has completed to its final place.
Result<BuildFiles> settle_build_files(const BuildFilesInput& input,
                                      const BuildFiles& staged);

// Writes the plan file; gives its path.
Result<std::string> write_plan_file(const std::string& cache_directory,
                                    const std::string& bytes);

}  // namespace otel
