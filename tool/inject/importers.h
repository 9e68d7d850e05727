// Chooses the packages that get an importer, and the hooks that it imports.
// Each program links the hooks of the packages that it contains, and no others.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "args/go_command.h"
#include "inject/overlay.h"
#include "match/chosen_rules.h"
#include "plan/build_plan.h"
#include "plan/import_graph.h"

namespace otel {

// Exporter packages that are linked into each program that has a certain hook
// package.
struct LinkedExporters {
  // The import path of the hook package; "" for none.
  std::string hook;
  // The import paths of the exporter packages.
  std::vector<std::string> packages;
};

// The importers of a build.
struct Importers {
  std::vector<ImporterFile> files;
  // The import paths of programs, or of packages under test, in the module
  // cache. They have no hooks, because go lets no overlay add a file there
  // (BuildInit in cmd/go/internal/work/init.go).
  std::vector<std::string> without_importer;
};

// Reports whether the go command builds a program from the package; for `go
// test`, a test. A package main that has only test files is no program.
bool gets_importer(const PlanPackage& package, GoVerb verb);

// Reports whether a program contains a package of the user's build. `imported`
// is the program's ImportGraph::imported_by. Every program contains the
// runtime's packages, even if nothing imports them.
bool is_in_program(const ImportGraph& graph, const std::vector<bool>& imported,
                   const PlanPackage& package);

// Returns the importers of a build. `plan` is the user's build; `module_cache`
// is GOMODCACHE, absolute; `variables` are entries for make_importer, which
// restore the user's environment in tests.
Importers make_importers(const BuildPlan& plan, GoVerb verb,
                         const std::vector<ChosenRule>& rules,
                         const LinkedExporters& linked_exporters,
                         std::string_view module_cache,
                         const std::vector<std::string>& variables);

}  // namespace otel
