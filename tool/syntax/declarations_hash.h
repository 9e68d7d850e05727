// Hashes of Go files without their function bodies. The text outside of bodies
// decides which packages a build has and what rules match in them.
#pragma once

#include <cstdint>
#include <string_view>

namespace otel {

// Returns the hash of the text of a Go file outside of function bodies,
// comments and white space included: a comment may be a directive or a build
// constraint. Returns 0 if the file does not parse or uses cgo, whose preamble
// decides about compiler flags. Then any change of the file counts.
uint64_t hash_outside_bodies(std::string_view source);

// Returns hash_outside_bodies, or the hash of the whole text where that is 0.
// The hash differs if declarations differ. It is never 0.
uint64_t declarations_hash(std::string_view source);

}  // namespace otel
