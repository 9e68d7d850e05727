// Where hook packages come from: our own modules, a directory of the user's,
// or whatever the build's own modules provide.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "inject/embedded.h"
#include "match/chosen_rules.h"
#include "plan/overlay_files.h"

namespace otel {

// A module of the user's that is brought in by `replace`.
struct DirectoryModule {
  std::string path;
  // Absolute.
  std::string directory;
};

struct HookModules {
  std::vector<DirectoryModule> directories;
  // Our own modules that are to be required.
  std::vector<const EmbeddedModule*> embedded;
  // Further modules to require, with versions: see sdk_versions.h.
  std::vector<std::pair<std::string, std::string>> others;
  // Modules that stay at a version although hooks ask for a newer one: see
  // sdk_versions.h.
  std::vector<std::pair<std::string, std::string>> kept;
};

// Finds the hook packages of the rules that have packages: fills their
// hook_path and returns the modules. `main_module_directory` is absolute, or ""
// outside of a module; a hook directory beneath it without a go.mod of its own
// is one of its packages. Errors: a directory that belongs to no module, with
// the place in the rule file.
Result<HookModules> find_hook_modules(std::vector<ChosenRule>& rules,
                                      const Embedded& embedded,
                                      const std::string& main_module_directory,
                                      const OverlayFiles& overlay);

// The text of each hook directory's go.mod, by index of `directories`, as the
// overlay has it. Errors: one cannot be read.
Result<std::vector<std::string>> go_mods_of(
    const std::vector<DirectoryModule>& directories,
    const OverlayFiles& overlay);

}  // namespace otel
