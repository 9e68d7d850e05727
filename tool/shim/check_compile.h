// Checks that a package is compiled as it was planned. Together with
// check_link.h this proves that a program has the hooks that were planned for
// it: a plan that no longer fits, or a package that came from go's cache
// without its hooks, never ends in a program.
#pragma once

#include <string>

#include "edits/package_edits.h"
#include "edits/plan_file.h"
#include "shim/compile_input.h"
#include "shim/mismatch.h"

namespace otel {

// Compares with the plan: the toolchain, the files and their declarations, what
// hooks do with their contexts, the files that rules add, and the marks of the
// packages that this one imports. Errors: a file cannot be read.
CheckResult check_compile(const PlanFile& plan, const PackageEdits& edits,
                          const CompileInput& input);

// Returns the display names of the rules that change a package, each once:
// "nethttp#1, otel.rules.json#2".
std::string rule_names(const PackageEdits& edits);

}  // namespace otel
