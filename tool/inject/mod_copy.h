// The copy of go.mod (and go.sum) that a build uses in place of the user's:
// the same, and the hook modules. The user's own files are only read.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inject/hook_modules.h"

namespace otel {

// The text of the copy. `go_mod`: the user's. Relative directories in its
// replace directives stay relative: cmd/go resolves them against the main
// module's directory, not against -modfile's. For the same reason, and so that
// no path of the machine gets into the program, hook directories are named as
// seen from `module_directory`.
std::string make_go_mod(std::string_view go_mod,
                        const std::string& module_directory,
                        const HookModules& modules, const Embedded& embedded);

// The text with further requirements: those of `required` (paths and versions)
// that it does not name.
std::string with_required(
    std::string_view go_mod,
    const std::vector<std::pair<std::string, std::string>>& required);

// The lines of a require block for our own modules and those that come with
// them.
std::string requirements_of(const HookModules& modules);

// The user's go.sum (may be empty), the go.sum of each hook directory, and our
// own lines; each line once.
Result<std::string> make_go_sum(std::string_view go_sum,
                                const HookModules& modules,
                                const Embedded& embedded);

}  // namespace otel
