// How go finds modules in the user's build, found out as cmd/go does.
#pragma once

#include <string>

#include "base/error.h"
#include "build/request.h"
#include "inject/build_files.h"

namespace otel {

ModuleMode module_mode(const BuildRequest& request);

// The vendor directory that the user's build uses, and all modules that it has;
// nothing if the build does not use one.
Result<VendorUse> find_vendor(const BuildRequest& request);

}  // namespace otel
