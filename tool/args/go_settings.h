// Settings of the go command, GOFLAGS above all: from the environment, else
// from the file that `go env -w` writes, else from go.env in GOROOT. Read by
// ourselves, for asking `go env` costs more than all the rest of this stage.
#pragma once

#include <string>
#include <string_view>

namespace otel {

// The file that `go env -w` writes, by $GOENV or in the user's configuration
// directory; "" if there is none (GOENV=off, no HOME). It need not exist.
std::string go_env_file();

// A setting's value in the text of such a file; "" if it is not set there.
// The last line counts.
std::string value_in_go_env(std::string_view text, std::string_view name);

// The value in force, as cmd/go's Getenv (internal/cfg/cfg.go) finds it; ""
// if unset. `goroot` may be "": its go.env is left out then.
std::string go_setting(const std::string& name, const std::string& goroot);

}  // namespace otel
