// Checks that a program is linked from the packages that were planned for it.
// See check_compile.h.
#pragma once

#include <string>
#include <string_view>

#include "edits/plan_file.h"
#include "shim/mismatch.h"

namespace otel {

// `import_path` is that of the main package, `tool` the path of the linker, and
// `importcfg` the file that names the packages. Each package must be one that
// the plan has for this program, with the planned mark, and the packages of the
// program's hooks must be among them. Errors: a file cannot be read.
CheckResult check_link(const PlanFile& plan, std::string_view import_path,
                       std::string_view tool, const std::string& importcfg);

}  // namespace otel
