// The mark of a compiled package: which work was done on it. The shim appends
// it to the archive that the compiler writes, so the mark travels with the
// package through go's build cache. It is a second member of the name
// __.PKGDEF, all of which the linker and Go's tools for archives pass over,
// after the first (cmd/link/internal/ld/lib.go, cmd/internal/archive).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/error.h"

namespace otel {

// Appends a mark, which is not 0. Errors: the archive cannot be written.
Status append_mark(const std::string& archive, uint64_t mark);

// The mark of an archive; 0 if it has none. Errors: the file cannot be read, or
// is no archive.
Result<uint64_t> read_mark(const std::string& archive);

}  // namespace otel
