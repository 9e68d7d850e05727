// The environment of a unit test's process, for tests that start programs.
#pragma once

#include <unistd.h>

#include "base/environment.h"

namespace otel {

// Returns a copy of the test process's environment.
inline Environment test_environment() {
  return Environment(static_cast<const char* const*>(environ));
}

}  // namespace otel
