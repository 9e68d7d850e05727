// What cannot have hooks because of where it runs: the runtime and what it is
// built on, and single functions of other packages that run without a stack
// that can grow, on the scheduler's own, or not at all.
//
// A call from such a place can crash the program at a rare moment (a garbage
// collection, a fork), long after its tests passed.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "plan/build_plan.h"

namespace otel {

// Every package that package runtime imports, directly or not, and itself. Go
// moves code between them from release to release, so the build is asked and
// not a list.
std::set<std::string, std::less<>> runtime_packages(const BuildPlan& plan);

// Why no function of a package can be a target, or "". `runtime` is what
// runtime_packages gave.
std::string package_refusal_reason(
    std::string_view import_path,
    const std::set<std::string, std::less<>>& runtime);

// Why this function of the standard library cannot be a target, or "".
// `receiver` is as receiver_key gives it.
std::string function_refusal_reason(std::string_view import_path,
                                    std::string_view receiver,
                                    std::string_view name);

}  // namespace otel
