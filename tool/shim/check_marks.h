// Checks the marks of compiled packages (edits/archive_mark.h).
#pragma once

#include <cstdint>
#include <string>

#include "edits/plan_file.h"
#include "shim/importcfg.h"
#include "shim/mismatch.h"

namespace otel {

// Compares the mark of an archive with the planned one. Errors: the file cannot
// be read, or is not an archive.
CheckResult check_mark(const PackageFile& file, uint64_t planned);

// Checks the packages that a package imports, by the compiler's importcfg; ""
// stands for none. Packages without a planned mark may be anything. Errors: as
// of check_mark.
CheckResult check_imports(const PlanFile& plan, const std::string& importcfg);

}  // namespace otel
