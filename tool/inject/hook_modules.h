// Finds the modules of hook packages. A hook package is in one of our own
// modules, in a directory of the user's, or in a module of the user's build.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "inject/embedded.h"
#include "match/chosen_rules.h"
#include "plan/overlay_files.h"

namespace otel {

// A module in a directory of the user's, added to the build with `replace`.
struct DirectoryModule {
  // The module path.
  std::string path;
  // Absolute.
  std::string directory;
};

// The modules that hooks add to a build.
struct HookModules {
  std::vector<DirectoryModule> directories;
  // Our own modules to require; owned by Embedded.
  std::vector<const EmbeddedModule*> embedded;
  // Path and version of each SDK module to require (sdk_versions.h).
  std::vector<std::pair<std::string, std::string>> sdk_modules;
  // Path and version of each module that stays at that version although hooks
  // require a newer one (sdk_versions.h).
  std::vector<std::pair<std::string, std::string>> held_back;
};

// Finds the hook packages of the rules that apply to packages. Fills their
// hook_path and returns the modules. `main_module_directory` is absolute, or ""
// outside of a module. A hook directory beneath it that has no go.mod of its
// own is a package of the main module. Errors: a hook directory is not in a
// module (with the position in the rule file), or its go.mod cannot be read.
Result<HookModules> find_hook_modules(std::vector<ChosenRule>& rules,
                                      const Embedded& embedded,
                                      const std::string& main_module_directory,
                                      const OverlayFiles& overlay);

// Returns the text of each module's go.mod, read through the overlay, by index
// of `directories`. Errors: a file cannot be read.
Result<std::vector<std::string>> go_mods_of(
    const std::vector<DirectoryModule>& directories,
    const OverlayFiles& overlay);

}  // namespace otel
