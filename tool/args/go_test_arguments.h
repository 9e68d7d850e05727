// The arguments of `go test`, which takes flags of its own, packages, and
// arguments of the test binary in one line (cmd/go/internal/test/testflag.go).
#pragma once

#include <string>
#include <vector>

#include "args/go_command.h"
#include "base/error.h"

namespace otel {

// Reads the words after `go test` into the flags, packages and rest of the
// command. Sets its verb to kOther where help is asked for.
Status parse_test_arguments(const std::vector<std::string>& words,
                            GoCommand& command);

}  // namespace otel
