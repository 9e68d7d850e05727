// Functions that cannot have hooks because of where they run: the runtime and
// the packages that it imports, and single functions of other packages. Those
// run on a stack that cannot grow or on the system stack, or the compiler
// replaces their calls.
//
// A call of a hook from such a function can crash the program at a rare moment,
// such as a garbage collection or a fork, long after its tests have passed.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "plan/build_plan.h"

namespace otel {

// Returns package runtime and every package that it imports, directly or not.
// This depends on the build, because Go moves code between these packages from
// release to release.
std::set<std::string, std::less<>> runtime_packages(const BuildPlan& plan);

// Returns the reason why no function of a package can be a target, or "".
// `runtime` is the result of runtime_packages.
std::string package_refusal_reason(
    std::string_view import_path,
    const std::set<std::string, std::less<>>& runtime);

// Returns the reason why a function of the standard library cannot be a target,
// or "". `receiver` has the form of receiver_key.
std::string function_refusal_reason(std::string_view import_path,
                                    std::string_view receiver,
                                    std::string_view name);

}  // namespace otel
