// Makes the copies of go.mod and go.sum that a build uses. They are the user's
// files with the hook modules added. The user's files are only read.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inject/hook_modules.h"

namespace otel {

// Returns the text of the copy of `go_mod`, the text of the user's go.mod.
// Relative directories in its replace directives stay relative, because cmd/go
// resolves them against the main module's directory and not against that of
// -modfile. Hook directories are relative to `module_directory`, so that no
// path of the machine gets into the program.
std::string make_go_mod(std::string_view go_mod,
                        const std::string& module_directory,
                        const HookModules& modules, const Embedded& embedded);

// Returns the text of a go.mod with the requirements of `required` (paths and
// versions) added whose modules it does not require yet.
std::string add_requirements(
    std::string_view go_mod,
    const std::vector<std::pair<std::string, std::string>>& required);

// Returns the lines of a require block for our own modules and for
// HookModules::sdk_modules.
std::string require_lines(const HookModules& modules);

// Returns the lines of `go_sum` (the text of the user's go.sum, which may be
// empty), of the go.sum of each hook directory, and of our own modules: sorted,
// each once. Errors: a go.sum cannot be read.
Result<std::string> make_go_sum(std::string_view go_sum,
                                const HookModules& modules,
                                const Embedded& embedded);

}  // namespace otel
