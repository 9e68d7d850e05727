// Finds out, as cmd/go does, where the modules of the user's build come from.
#pragma once

#include <string>

#include "base/error.h"
#include "build/request.h"
#include "inject/build_files.h"

namespace otel {

// Returns the mode of a build: workspace, module, or files outside of a module.
ModuleMode module_mode(const BuildRequest& request);

// Returns the vendor directory that the user's build uses, with its modules; an
// empty value if the build does not use one. Errors: a file cannot be read.
Result<VendorUse> find_vendor(const BuildRequest& request);

}  // namespace otel
