// The shim's part in coverage: packages that it must not count are compiled
// from their own files, without counters and meta data (inject/cover_scope.h).
#pragma once

#include <string>
#include <vector>

#include "base/error.h"

namespace otel {

// Does the work of go's cover tool for a package that is not counted: writes
// what the tool would, each file as it is, and says to the compiler that there
// is nothing to count. `arguments`: those of the tool.
Status write_uncounted(const std::vector<std::string>& arguments);

// Takes out of the compiler's command line for such a package what the compiler
// would need to count it.
Status strip_coverage(std::vector<std::string>& words);

}  // namespace otel
