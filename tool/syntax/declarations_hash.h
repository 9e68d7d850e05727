// A Go file without its function bodies: what decides which packages there are
// and what rules match in them.
#pragma once

#include <cstdint>
#include <string_view>

namespace otel {

// The hash of a Go file's text outside of function bodies. Comments count (a
// directive or build constraint may be among them), white space does too. 0 if
// the file does not parse, or uses cgo, whose preamble decides about flags:
// then any change counts.
uint64_t hash_outside_bodies(std::string_view source);

// The outline's hash, or that of the whole text where there is no outline: it
// differs if declarations differ. Never 0.
uint64_t declarations_hash(std::string_view source);

}  // namespace otel
