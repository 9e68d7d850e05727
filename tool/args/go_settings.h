// Finds the file in which the go command keeps its settings.
#pragma once

#include <string>

#include "base/environment.h"

namespace otel {

// Returns the file that `go env -w` writes: GOENV, or go/env in the user's
// configuration directory. Returns "" if there is none (GOENV=off, no HOME).
// The file need not exist.
std::string go_env_file(const Environment& environment);

}  // namespace otel
