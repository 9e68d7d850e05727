// The flags that the real go command is given beside the user's own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "build/build_state.h"
#include "edits/plan_file.h"

namespace otel {

// The flags that we add, in the order in which they must stand: the user's own
// -gcflags and -ldflags first, for of several that match a package the last one
// counts. Without -toolexec, which each build has a value of its own for.
Result<std::vector<std::string>> inserted_flags(const Build& build,
                                                const PlanContents& contents,
                                                std::string_view tool_hash);

// The words of -toolexec, without the user's own.
Result<std::vector<std::string>> shim_words(const std::string& plan_file,
                                            const std::string& names_file);

// A hash of this program.
std::string tool_hash();

}  // namespace otel
