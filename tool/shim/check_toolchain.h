// Checks that a package is built with the Go that the plan was made for.
#pragma once

#include <optional>
#include <string_view>

#include "edits/plan_file.h"
#include "shim/mismatch.h"

namespace otel {

// `tool` is the path of the compiler or the linker. `go_version` is the version
// that go names to it, "go1.26.8"; "" is not compared.
std::optional<Mismatch> check_toolchain(const PlanFile& plan,
                                        std::string_view tool,
                                        std::string_view go_version);

}  // namespace otel
