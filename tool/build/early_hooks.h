// Binds hooks before packages of the user's are initialised.
//
// The main package imports the hook packages, so they are initialised before
// it. Packages that do not import one another are initialised in the order of
// their import paths (https://go.dev/ref/spec#Program_initialization). A
// function that a package calls while it is initialised may therefore not have
// its hooks yet:
//
//   package db
//
//   var pool, _ = sql.Open("pgx", os.Getenv("DATABASE"))
//
// A package that may call a function with hooks when it is initialised imports
// these hooks itself, by one more file of the overlay. This is not possible
// where go forbids the import (import cycles, internal packages), and in
// packages of the module cache, of vendor/ and of the standard library. Such a
// package is initialised after the hooks and what they import, which is later
// than without us, so only packages that need the import get it.
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
