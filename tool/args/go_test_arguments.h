// Reads the arguments of `go test`: its own flags, packages, and arguments of
// the test binary, mixed (cmd/go/internal/test/testflag.go).
#pragma once

#include <string>
#include <vector>

#include "args/go_command.h"
#include "base/error.h"

namespace otel {

// Reads the words after `go test` into the flags, packages and rest of the
// command. Sets its verb to kOther if the words ask for help. Errors: a flag of
// `go test` has no value or a wrong one.
Status parse_test_arguments(const std::vector<std::string>& words,
                            GoCommand& command);

}  // namespace otel
