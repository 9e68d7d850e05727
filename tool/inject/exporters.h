// Chooses the exporters of a program. Each exporter is a module of ours,
// otel.example/pkg/exporters/<name>, and is linked together with the set-up
// code. A program has the code of the exporters that it can use, and of no
// others.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "inject/embedded.h"

namespace otel {

// Returns the modules of the named exporters, sorted by name: of all exporters
// if `names` is empty, of none for "none". The modules belong to `embedded`.
// Errors: a name is unknown, or "none" stands beside another name.
Result<std::vector<const EmbeddedModule*>> choose_exporters(
    const std::vector<std::string>& names, const Embedded& embedded);

}  // namespace otel
