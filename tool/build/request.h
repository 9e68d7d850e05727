// What a build is asked for, with go's view of the place where it runs.
// Everything in it is known before the first package is looked at, and stays as
// it is.
#pragma once

#include <string>
#include <string_view>

#include "args/go_command.h"
#include "base/error.h"
#include "build/invocation.h"
#include "inject/embedded.h"
#include "plan/go_environment.h"
#include "plan/overlay_files.h"

namespace otel {

struct BuildRequest {
  const Invocation& invocation;
  // The command in effect, with the flags of GOFLAGS.
  GoCommand command;
  // As a build with the user's overlay sees it.
  GoEnvironment environment;
  // The user's own -overlay.
  OverlayFiles overlay;
  Embedded embedded;

  const std::string& directory() const { return invocation.directory; }
  bool tests() const { return command.verb == GoVerb::kTest; }
  // Returns the value of a flag that names a file, as an absolute path; "" if
  // the flag is not given.
  std::string absolute_flag(std::string_view name) const;
};

// Makes the request of an invocation. `command` is its command with the flags
// of GOFLAGS. Errors: the overlay or the embedded index cannot be read, or go
// is too old or has modules turned off.
Result<BuildRequest> make_request(const Invocation& invocation,
                                  GoCommand command,
                                  const GoEnvironment& environment);

}  // namespace otel
