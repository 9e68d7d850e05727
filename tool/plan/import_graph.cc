// See import_graph.h.
#include "plan/import_graph.h"

#include <algorithm>

namespace otel {

// Returns the paths that go adds to the imports of a package (LinkerDeps and
// Package.load in cmd/go/internal/load/pkg.go).
static std::vector<std::string_view> added_imports(const PlanPackage& package) {
  std::vector<std::string_view> out;
  if (package.name == "main") {
    out.insert(out.end(), {"runtime", "runtime/cgo", "runtime/race",
                           "runtime/msan", "runtime/asan", "runtime/coverage"});
  }
  if (std::ranges::count(package.imports, "C") > 0) {
    out.insert(out.end(), {"runtime/cgo", "syscall"});
  }
  return out;
}

// Reports whether go adds a package to every program: what LinkerDeps, -cover
// and the sanitizers add belongs to the runtime or is imported by no package.
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
      if (add_edge(imports_, i, path)) {
        imported[imports_[i].back()] = true;
      }
    }
  }
  all_imports_ = imports_;
  implicit_.resize(count);
  for (size_t i = 0; i < count; i++) {
    for (std::string_view path : added_imports(plan.packages[i])) {
      add_edge(all_imports_, i, path);
    }
    if (is_implicit(plan.packages[i], imported[i])) {
      reach(imports_, i, implicit_);
    }
  }
}

bool ImportGraph::add_edge(Edges& edges, size_t from,
                           std::string_view import_path) const {
  const PlanPackage* package = plan_.find(import_path);
  if (package != nullptr) {
    edges[from].push_back(static_cast<size_t>(package - plan_.packages.data()));
  }
  return package != nullptr;
}

void ImportGraph::reach(const Edges& edges, size_t from,
                        std::vector<bool>& seen) {
  std::vector<size_t> todo = {from};
  while (!todo.empty()) {
    size_t at = todo.back();
    todo.pop_back();
    if (!seen[at]) {
      seen[at] = true;
      todo.insert(todo.end(), edges[at].begin(), edges[at].end());
    }
  }
}

void ImportGraph::reach(const Edges& edges, std::string_view import_path,
                        std::vector<bool>& seen) const {
  if (const PlanPackage* package = plan_.find(import_path)) {
    reach(edges, static_cast<size_t>(package - plan_.packages.data()), seen);
  }
}

std::vector<bool> ImportGraph::imported_by(const PlanPackage& root,
                                           bool test) const {
  std::vector<bool> seen(plan_.packages.size());
  reach(imports_, root.import_path, seen);
  for (const std::string& path :
       test ? root.test_imports : std::vector<std::string>()) {
    reach(imports_, path, seen);
  }
  return seen;
}

std::vector<bool> ImportGraph::linked_into(const PlanPackage& root,
                                           bool test) const {
  std::vector<bool> seen = imported_by(root, test);
  for (size_t i = 0; i < seen.size(); i++) {
    seen[i] = seen[i] || implicit_[i];
  }
  if (test) {
    // The imports of a test's main package (cmd/go/internal/load/test.go). A
    // package of the build may have one of these import paths.
    for (const char* path :
         {"testing", "testing/internal/testdeps", "os", "reflect", "regexp"}) {
      reach(imports_, path, seen);
    }
    reach(imports_, root.import_path + "_test", seen);
    reach(imports_, root.import_path + ".test", seen);
  }
  return seen;
}

std::set<std::string_view> ImportGraph::package_list(ImportsOf imports) const {
  std::vector<bool> seen(plan_.packages.size());
  for (const PlanPackage& package : plan_.packages) {
    if (!package.on_command_line || package.synthetic_test) {
      continue;
    }
    reach(all_imports_, package.import_path, seen);
    if (imports == ImportsOf::kPackagesAndTests) {
      for (const std::string& path : package.test_imports) {
        reach(all_imports_, path, seen);
      }
    }
  }
  std::set<std::string_view> out;
  for (size_t i = 0; i < seen.size(); i++) {
    if (seen[i]) {
      out.insert(plan_.packages[i].import_path);
    }
  }
  return out;
}

bool ImportGraph::contains(const std::vector<bool>& packages,
                           const PlanPackage& package) const {
  return packages[static_cast<size_t>(&package - plan_.packages.data())];
}

}  // namespace otel
