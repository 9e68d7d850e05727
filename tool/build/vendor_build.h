// What a vendored build takes from vendor/ once hooks are in it: found out by
// loading the build, and loading it again until it needs nothing more.
#pragma once

#include "base/error.h"
#include "build/build_state.h"

namespace otel {

// Looks at the build as it was loaded with input.vendor. A module of which it
// needs a newer version is taken whole from now on; of one that lacks a package
// the package is laid over vendor/. True if anything changed: then the build
// has to be loaded again. Errors: a module cannot be fetched, or taking it
// whole would lose a change to the vendored files.
Result<bool> adapt_vendor(Build& build, const BuildPlan& plan,
                          BuildFilesInput& input);

// Vendored modules have the versions that they have in the user's build; their
// directories do not tell.
void name_vendored_versions(const Build& build, const VendorUse& use,
                            BuildPlan& plan);

}  // namespace otel
