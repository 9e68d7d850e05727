// Checks what hooks do with their contexts.
#pragma once

#include "edits/package_edits.h"
#include "shim/mismatch.h"

namespace otel {

// Finds out again what the hooks of a hook package do with their contexts, in
// its files as they are now. The plan's hash of declarations leaves bodies out,
// and a context that outlives its call without the plan's knowledge corrupts
// memory. Errors: a file cannot be read.
CheckResult check_hook_uses(const PackageEdits& edits);

}  // namespace otel
