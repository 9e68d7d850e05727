// The files that one build passes to go: a copy of go.mod or go.work, and an
// overlay. They are in directories of the cache that are named after their
// content. They never change once written, so builds that run at the same time
// cannot disturb one another.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/error.h"
#include "inject/hook_modules.h"
#include "inject/overlay.h"
#include "inject/vendor_copy.h"
#include "plan/go_environment.h"
#include "plan/overlay_files.h"

namespace otel {

// How go finds modules in the user's build. Those of a module or a workspace
// may be vendored.
enum class ModuleMode {
  kModule,
  kWorkspace,
  // The build consists of files outside of any module.
  kNoModule,
};

// The files and settings that go gets. Paths are absolute.
struct BuildFiles {
  // The copy of go.mod; "" in a workspace.
  std::string mod_file;
  // The copy of go.work; "" outside of a workspace.
  std::string work_file;
  // The overlay file.
  std::string overlay;
  // The language of the user's go.mod ("go1.20") if the hooks raised its go
  // line, else "". The main module's packages must be compiled as this
  // language.
  std::string language;
  // The paths of the importers as go sees them.
  std::vector<std::string> importer_paths;
  // The file of each importer in the cache, by index of `importer_paths`.
  std::vector<std::string> importer_files;
  // Other files of the cache that the overlay and go.work name.
  std::vector<std::string> stored;
  // The GOPROXY value: our proxy first, then the user's.
  std::string goproxy;

  // Returns the flags for go: -modfile (not in a workspace) and -overlay.
  std::vector<std::string> flags() const;
  // Returns the variables for go while it fetches modules, as NAME=value.
  std::vector<std::string> fetching_environment() const;
  // Returns the variables for go once it has the modules, as NAME=value. The
  // programs that go starts get them, too.
  std::vector<std::string> environment() const;
  // Returns all files of the cache that go reads.
  std::vector<std::string> paths() const;
};

struct BuildFilesInput {
  std::string cache_directory;
  // The directory of this build alone, in which go completes files.
  std::string build_directory;
  std::string go_program;
  // The directory in which go runs; absolute.
  std::string directory;
  ModuleMode mode = ModuleMode::kModule;
  // The user's go.mod (or -modfile); absolute, "" if there is none.
  std::string go_mod;
  // The user's -overlay file; absolute, "" if there is none.
  std::string user_overlay;
  // The content of `user_overlay`.
  const OverlayFiles& overlay;
  // How much of vendor/ the build uses.
  VendorUse vendor;
  const GoEnvironment& environment;
  // The environment of go commands.
  const Environment& variables;
  // Files of the module cache are writable (-modcacherw).
  bool writable_cache = false;
  // In a workspace: a member replaces each required version of it that is not
  // in the module cache, because go could not fetch that version.
  bool replace_members = false;
  // The paths of modules that only hooks bring in and whose packages are also
  // in modules of the user's build. An empty module replaces each of them.
  std::set<std::string> emptied;
};

// Writes the files for the build's mode into its directory and the cache, and
// fetches our own modules into the module cache. go completes go.mod, go.work
// and the sums afterwards. Errors: a go.mod or go.work cannot be read, the
// user's overlay is invalid, a go command fails, or a file cannot be written.
Result<BuildFiles> stage_build_files(
    const BuildFilesInput& input, const HookModules& modules,
    const Embedded& embedded, const std::vector<ImporterFile>& importers);

// Copies go.mod or go.work and the sums, which go has completed, from the
// build's directory to a directory of the cache named after their content.
// Returns `staged` with the new paths and `language`. Errors: a file cannot be
// read or written.
Result<BuildFiles> commit_build_files(const BuildFilesInput& input,
                                      const BuildFiles& staged);

// Writes the plan file into the cache. Returns its path. Errors: it cannot be
// written.
Result<std::string> write_plan_file(const std::string& cache_directory,
                                    const std::string& bytes);

// Writes the names file (edits/user_names.h), which the shim reads beside the
// plan, into the cache. Returns its path. Errors: it cannot be written.
Result<std::string> write_names_file(const std::string& cache_directory,
                                     const std::string& text);

}  // namespace otel
