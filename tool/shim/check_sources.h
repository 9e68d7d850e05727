// Checks that a package is compiled from the files that the plan was made from.
#pragma once

#include "edits/package_edits.h"
#include "shim/compile_input.h"
#include "shim/mismatch.h"

namespace otel {

// Compares the files on the compiler's command line with those of the plan, by
// name and by their declarations. Files of tests, which rules do not see, may
// be anything, and so may files that go generates.
CheckResult check_sources(const PackageEdits& edits, const CompileInput& input);

}  // namespace otel
