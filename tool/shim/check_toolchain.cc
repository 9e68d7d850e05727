// See check_toolchain.h.
#include "shim/check_toolchain.h"

#include <fmt/format.h>

#include "base/file.h"

namespace otel {

static Mismatch other_toolchain(std::string_view found,
                                std::string_view planned) {
  return {fmt::format("it is built with {}, and the plan was made for {}",
                      found, planned),
          "the go command is a wrapper, or another one is first in PATH"};
}

// Returns "go1.26.8" for "go1.26.8 X:boringcrypto", as go names it to the
// compiler, and for "go1.26.8-X:boringcrypto", as `go env` prints it.
static std::string_view release_of(std::string_view version) {
  return version.substr(0, version.find_first_of(" -"));
}

std::optional<Mismatch> check_toolchain(const PlanFile& plan,
                                        std::string_view tool,
                                        std::string_view go_version) {
  if (path_dir(tool) != plan.tool_directory()) {
    return other_toolchain(tool, plan.tool_directory());
  }
  if (!go_version.empty() &&
      release_of(go_version) != release_of(plan.go_version())) {
    return other_toolchain(go_version, plan.go_version());
  }
  return std::nullopt;
}

}  // namespace otel
