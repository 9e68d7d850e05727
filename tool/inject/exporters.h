// Which exporters a program gets. Each is a module of its own among ours,
// otel.example/pkg/exporters/<name>, and is linked beside the set-up: so a
// program has the code of those that it can use, and no others.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "inject/embedded.h"

namespace otel {

// The modules of the exporters of these names; of all if there are no names, of
// none for "none". The order of `names` does not matter. Errors: there is no
// exporter of a name.
Result<std::vector<const EmbeddedModule*>> choose_exporters(
    const std::vector<std::string>& names, const Embedded& embedded);

}  // namespace otel
