// Generated files that set the variables of hooks: that of a hook package, and
// that of a plugin's main package.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "edits/package_edits.h"

namespace otel {

// Sets the variables of hooks when the hook package is initialised. `prefix`:
// of choose_prefix.
std::string bindings_file(std::string_view package_name,
                          std::string_view prefix,
                          const std::vector<HookBinding>& bindings);

// Has the functions of these symbols called before anything else of a package
// is initialised: as the first file of a plugin. A program that loads the
// plugin and has the hook package itself initialises only its own
// (plugin.Open), which knows nothing of what has hooks in the plugin alone.
std::string plugin_file(std::string_view prefix,
                        const std::vector<std::string>& symbols);

}  // namespace otel
