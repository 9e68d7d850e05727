// Hooks that are bound before packages of the user's are initialised. The main
// package imports the hook packages, so that they are initialised before it;
// but Go initialises packages that do not import one another in the order of
// their import paths (https://go.dev/ref/spec#Program_initialization), and what
// a package calls while it is initialised would have no hooks yet:
//
//   package db
//
//   var pool, _ = sql.Open("pgx", os.Getenv("DATABASE"))
//
// So such a package imports the hooks of its programs itself, by one more file
// of the overlay. Where that would be an import cycle, and in packages of the
// module cache, of vendor/ and of the standard library, it cannot be had.
#pragma once

#include <vector>

#include "base/error.h"
#include "build_state.h"
#include "match/active_rules.h"

namespace otel {

// Adds these importers to a build whose list with hooks is there. Errors: a
// file of the cache cannot be written.
Status bind_early(Build& build, const std::vector<ActiveRule>& active);

}  // namespace otel
