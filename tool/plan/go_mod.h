// The little of go.mod files that we read and write ourselves. Resolution is
// go's business; all we do is name a module and add lines to a copy.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "plan/overlay_files.h"

namespace otel {

// The module path of a go.mod text ("" if it has none), as
// golang.org/x/mod/modfile.ModulePath finds it.
std::string module_path_of(std::string_view go_mod);

// The version of the go line: "1.21", or "" if there is none.
std::string go_line_of(std::string_view go_mod);

// Path and version of each requirement.
std::vector<std::pair<std::string, std::string>> requirements_in(
    std::string_view go_mod);

// The version of a module that a go.mod file requires, "" if it requires none.
std::string required_version_of(std::string_view go_mod, std::string_view path);

// Whether there is a godebug directive with the key "default".
bool has_godebug_default(std::string_view go_mod);

// The directory of the closest go.mod at or above a directory, or "".
std::string module_root_of(std::string_view directory,
                           const OverlayFiles& overlay);

// Whether the new side of a replacement is a directory
// (golang.org/x/mod/modfile.IsDirectoryPath).
bool is_directory_path(std::string_view path);

// A module path as the module cache spells it: "!a" for "A"
// (golang.org/x/mod/module.EscapePath).
std::string escaped_module_path(std::string_view path);

// A word as go.mod files spell it: quoted if it has to be.
std::string go_mod_quote(std::string_view word);

}  // namespace otel
