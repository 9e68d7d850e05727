// The parts of go.mod files that the tool reads and writes. go resolves
// modules. The tool only finds names and versions and adds lines to a copy.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "plan/overlay_files.h"

namespace otel {

// Returns the module path in the text of a go.mod file, or "", as
// golang.org/x/mod/modfile.ModulePath does.
std::string module_path_of(std::string_view go_mod);

// Returns the version of the go directive, "1.21", or "" if there is none.
std::string go_line_of(std::string_view go_mod);

// Returns the path and the version of each requirement, in file order.
std::vector<std::pair<std::string, std::string>> requirements_in(
    std::string_view go_mod);

// Returns the version of a module that a go.mod file requires, or "" if it does
// not require the module.
std::string required_version_of(std::string_view go_mod, std::string_view path);

// Reports whether there is a godebug directive with the key "default".
bool has_godebug_default(std::string_view go_mod);

// Returns the directory of the closest go.mod in a directory or above, or "".
std::string module_root_of(std::string_view directory,
                           const OverlayFiles& overlay);

// Reports whether the new side of a replace directive is a directory
// (golang.org/x/mod/modfile.IsDirectoryPath).
bool is_directory_path(std::string_view path);

// Returns a module path in the spelling of the module cache, "!a" for "A"
// (golang.org/x/mod/module.EscapePath).
std::string escaped_module_path(std::string_view path);

// Returns a word in the spelling of go.mod files: in quotes if it needs them
// (golang.org/x/mod/modfile.AutoQuote).
std::string go_mod_quote(std::string_view word);

}  // namespace otel
