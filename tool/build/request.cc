// See request.h.
#include "build/request.h"

#include <fmt/format.h>

#include "base/file.h"
#include "base/versions.h"

namespace otel {

// The oldest Go whose compiler and go command have all that the tool needs.
static constexpr std::string_view kOldestGo = "1.23";

std::string BuildRequest::absolute_flag(std::string_view name) const {
  std::string value = command.flag(name).value_or("");
  return value.empty() ? "" : path_abs(value, directory());
}

static Status check_supported(const GoEnvironment& environment) {
  if (compare_go_versions(environment.go_version, kOldestGo) < 0) {
    return fail(fmt::format("otel needs Go {} or newer, and this build uses {}",
                            kOldestGo, environment.go_version),
                "the go line of go.mod, GOTOOLCHAIN and PATH decide");
  }
  if (environment.modules_off) {
    return fail("otel needs Go modules, and GO111MODULE is off",
                "unset GO111MODULE");
  }
  return {};
}

Result<BuildRequest> make_request(const Invocation& invocation,
                                  GoCommand command,
                                  const GoEnvironment& environment) {
  BuildRequest request{.invocation = invocation,
                       .command = std::move(command),
                       .environment = environment,
                       .overlay = {},
                       .embedded = {}};
  TRY_ASSIGN(request.overlay,
             OverlayFiles::read(request.absolute_flag("overlay"),
                                invocation.directory));
  request.environment.apply_overlay(request.overlay, invocation.directory);
  TRY(check_supported(environment));
  TRY_ASSIGN(request.embedded, read_embedded());
  return request;
}

}  // namespace otel
