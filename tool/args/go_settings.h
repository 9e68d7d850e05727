// Where the go command keeps its settings.
#pragma once

#include <string>

namespace otel {

// The file that `go env -w` writes, by $GOENV or in the user's configuration
// directory; "" if there is none (GOENV=off, no HOME). It need not exist.
std::string go_env_file();

}  // namespace otel
