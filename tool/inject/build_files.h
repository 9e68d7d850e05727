// The files that one build hands to go, in directories of the cache that are
// named after their content: once written they never change, so builds that
// run at the same time cannot disturb one another.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "inject/hook_modules.h"
#include "inject/overlay.h"
#include "inject/vendor_copy.h"
#include "plan/go_environment.h"
#include "plan/overlay_files.h"

namespace otel {

// How go finds modules in the user's build. In a module or a workspace, they
// may be vendored.
enum class ModuleMode {
  kModule,
  kWorkspace,
  // Files outside of any module.
  kNoModule,
};

// What go is given. Paths are absolute.
struct BuildFiles {
  // The copy of go.mod; "" in a workspace.
  std::string mod_file;
  // The other go.work; "" outside of a workspace.
  std::string work_file;
  std::string overlay;
  // "go1.20" if the hooks raised the go line of go.mod above the user's, which
  // was this: the main module's packages must still be compiled as that.
  std::string language;
  // The importers, as go sees them.
  std::vector<std::string> importer_paths;
  // Where each of them lies.
  std::vector<std::string> importer_files;
  // Other files of the cache that the overlay and go.work name.
  std::vector<std::string> stored;
  // The GOPROXY value: ours first, then the user's.
  std::string goproxy;

  // Flags and environment for the go command: while it fetches modules, and
  // when it has them. Programs that it starts get the latter, too.
  std::vector<std::string> flags() const;
  std::vector<std::string> fetching_environment() const;
  std::vector<std::string> environment() const;
  // All files of the cache that go reads because of them.
  std::vector<std::string> paths() const;
};

struct BuildFilesInput {
  std::string cache_directory;
  // Where go completes files: a directory of this build's own.
  std::string build_directory;
  std::string go_program;
  // Where go works; absolute.
  std::string directory;
  ModuleMode mode = ModuleMode::kModule;
  // The user's go.mod (or -modfile) and overlay; absolute, "" if there is none.
  std::string go_mod;
  std::string user_overlay;
  // What that overlay says, and how much of vendor/ is used.
  const OverlayFiles& overlay;
  VendorUse vendor;
  const GoEnvironment& environment;
  // The environment of go commands.
  const Environment& variables;
  // Files of the module cache can be written to (-modcacherw).
  bool writable_cache = false;
  // Of a workspace: a version of a member that is not in the module cache could
  // not be fetched, so the member stands for it.
  bool replace_members = false;
};

// Writes what the mode takes into the build's directory, still to be completed
// by go.
Result<BuildFiles> stage_build_files(
    const BuildFilesInput& input, const HookModules& modules,
    const Embedded& embedded, const std::vector<ImporterFile>& importers);

// Moves what go has completed to its final place.
Result<BuildFiles> commit_build_files(const BuildFilesInput& input,
                                      const BuildFiles& staged);

// Writes the plan file; gives its path.
Result<std::string> write_plan_file(const std::string& cache_directory,
                                    const std::string& bytes);

// Writes what else the shim has to know (edits/user_names.h); gives the path.
Result<std::string> write_names_file(const std::string& cache_directory,
                                     const std::string& text);

}  // namespace otel
