// The name by which a plugin calls the function that sets the hook variables of
// a package. The build writes it into the plan, the shim into generated code.
#pragma once

#include <string>
#include <vector>

#include "edits/package_edits.h"

namespace otel {

// Returns the linker symbol of that function in the package with these bindings
// (rewrite/bindings_file.h). Other bindings have another symbol.
std::string binding_symbol(const std::vector<HookBinding>& bindings);

}  // namespace otel
