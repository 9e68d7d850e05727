// Which package gets an importer, and of which hooks: each program links the
// hooks of the packages that it contains, and no others.
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

// Packages that are linked wherever a hook package is.
struct LinkedExporters {
  // Import path of the hook package; "" for none.
  std::string hook;
  std::vector<std::string> packages;
};

struct Importers {
  std::vector<ImporterFile> files;
  // Import paths of programs, or of packages to be tested, that lie in the
  // module cache: go lets no overlay add a file there (BuildInit in cmd/go's
  // work), so they have no hooks.
  std::vector<std::string> cannot_have_one;
};

// Whether the go command makes a program of the package, or a test. (A
// directory that has only test files is no program, and must not be made one.)
bool gets_importer(const PlanPackage& package, GoVerb verb);

// Whether a package of the user's build is in a program, of which `imported` is
// ImportGraph::imported_by: the runtime's own are in every program, imported or
// not.
bool is_users(const ImportGraph& graph, const std::vector<bool>& imported,
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
