// Comparison of versions.
//
// Versions of modules follow golang.org/x/mod/semver, Go's form of semantic
// versioning 2.0.0: "+incompatible" and other build metadata are ignored, and
// "1.26" means "1.26.0". Versions of Go ("go1.26.8", "1.27rc1",
// "go1.26-devel…") follow package go/version.
#pragma once

#include <string_view>

namespace otel {

// Reports whether the text is a module version, with or without "v"; "1" and
// "1.2" are versions as well.
bool is_semver(std::string_view text);
// Reports whether the text is a Go version, with or without "go".
bool is_go_version(std::string_view text);

// Returns -1, 0 or 1. An invalid version is less than a valid one
// (semver.Compare).
int compare_semver(std::string_view a, std::string_view b);
// Returns -1, 0 or 1 as go/version.Compare does, with or without "go".
int compare_go_versions(std::string_view a, std::string_view b);

}  // namespace otel
