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
// So a package that may call a function with hooks when it is initialised
// imports these hooks itself, by one more file of the overlay. Where go does
// not let it (an import cycle, internal packages), and in packages of the
// module cache, of vendor/ and of the standard library, this cannot be had.
// Such a package is initialised after the hooks and what they import, which is
// later than without us, so no package gets the import without need.
#pragma once

#include <vector>

#include "base/error.h"
#include "build/hooked_build.h"

namespace otel {

// Adds importers to the packages that may call a function with hooks when they
// are initialised. Errors: a file of the cache cannot be written.
Result<HookedBuild> with_early_importers(const BuildRequest& request,
                                         const UserBuild& users,
                                         const std::vector<ChosenRule>& rules,
                                         HookedBuild hooked);

}  // namespace otel
