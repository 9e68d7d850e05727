// See import_graph.h.
#include "plan/import_graph.h"

namespace otel {

// What cmd/go adds to a program (LinkerDeps in cmd/go/internal/load/pkg.go, and
// what -cover and the sanitizers need) is of the runtime, or nobody imports it.
static bool is_implicit(const PlanPackage& package, bool imported) {
  return package.standard &&
         (package.import_path == "runtime" ||
          package.import_path.starts_with("runtime/") || !imported) &&
         !package.on_command_line;
}

ImportGraph::ImportGraph(const BuildPlan& plan) : plan_(plan) {
  size_t count = plan.packages.size();
  imports_.resize(count);
  std::vector<bool> imported(count);
  for (size_t i = 0; i < count; i++) {
    for (const std::string& path : plan.packages[i].imports) {
      if (const PlanPackage* package = plan.find(path)) {
        size_t index = static_cast<size_t>(package - plan.packages.data());
        imports_[i].push_back(index);
        imported[index] = true;
      }
    }
  }
  everywhere_.resize(count);
  for (size_t i = 0; i < count; i++) {
    if (is_implicit(plan.packages[i], imported[i])) {
      reach(i, everywhere_);
    }
  }
}

void ImportGraph::reach(size_t from, std::vector<bool>& seen) const {
  std::vector<size_t> todo = {from};
  while (!todo.empty()) {
    size_t at = todo.back();
    todo.pop_back();
    if (!seen[at]) {
      seen[at] = true;
      todo.insert(todo.end(), imports_[at].begin(), imports_[at].end());
    }
  }
}

void ImportGraph::reach(std::string_view import_path,
                        std::vector<bool>& seen) const {
  if (const PlanPackage* package = plan_.find(import_path)) {
    reach(static_cast<size_t>(package - plan_.packages.data()), seen);
  }
}

std::vector<bool> ImportGraph::imported_by(const PlanPackage& root,
                                           bool test) const {
  std::vector<bool> seen(plan_.packages.size());
  reach(root.import_path, seen);
  for (const std::string& path :
       test ? root.test_imports : std::vector<std::string>()) {
    reach(path, seen);
  }
  return seen;
}

std::vector<bool> ImportGraph::linked_into(const PlanPackage& root,
                                           bool test) const {
  std::vector<bool> seen = imported_by(root, test);
  for (size_t i = 0; i < seen.size(); i++) {
    seen[i] = seen[i] || everywhere_[i];
  }
  if (test) {
    // What cmd/go/internal/load/test.go imports into a test's main package,
    // which a package may have the import path of.
    for (const char* path :
         {"testing", "testing/internal/testdeps", "os", "reflect", "regexp"}) {
      reach(path, seen);
    }
    reach(root.import_path + "_test", seen);
    reach(root.import_path + ".test", seen);
  }
  return seen;
}

bool ImportGraph::contains(const std::vector<bool>& packages,
                           const PlanPackage& package) const {
  return packages[static_cast<size_t>(&package - plan_.packages.data())];
}

}  // namespace otel
