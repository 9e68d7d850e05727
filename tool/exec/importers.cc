// See importers.h.
#include "exec/importers.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "base/file.h"

namespace otel {

// Every package that a program contains, its own included.
static std::unordered_set<const PlanPackage*> closure_of(
    const BuildPlan& plan, const PlanPackage& root) {
  std::unordered_set<const PlanPackage*> seen = {&root};
  std::vector<const PlanPackage*> todo = {&root};
  while (!todo.empty()) {
    const PlanPackage* package = todo.back();
    todo.pop_back();
    for (const std::string& path : package->imports) {
      const PlanPackage* next = plan.find(path);
      if (next != nullptr && seen.insert(next).second) {
        todo.push_back(next);
      }
    }
  }
  return seen;
}

// The runtime's own packages are in every program, imported or not.
static bool contains(const std::unordered_set<const PlanPackage*>& closure,
                     const PlanPackage* package) {
  return closure.contains(package) ||
         (package->standard && package->import_path.starts_with("runtime"));
}

static std::vector<std::string> hooks_for(
    const std::unordered_set<const PlanPackage*>& closure,
    const std::vector<ActiveRule>& active,
    const std::vector<std::string>& hook_paths, const Companions& companions,
    const PlanPackage& root) {
  std::set<std::string> hooks;
  for (size_t i = 0; i < active.size(); i++) {
    for (const PlanPackage* package : active[i].packages) {
      if (!hook_paths[i].empty() && hook_paths[i] != root.import_path &&
          contains(closure, package)) {
        hooks.insert(hook_paths[i]);
      }
    }
  }
  if (hooks.contains(companions.hook)) {
    hooks.insert(companions.packages.begin(), companions.packages.end());
  }
  return {hooks.begin(), hooks.end()};
}

// A directory that has only test files is no program, and must not be made one.
static bool gets_importer(const PlanPackage& package, GoVerb verb) {
  if (!package.on_command_line || package.synthetic_test ||
      !package.error.empty()) {
    return false;
  }
  return verb == GoVerb::kTest
             ? package.has_tests
             : package.name == "main" && !package.files.empty();
}

// A test binary contains what the package, its test files and its external
// test files import.
static std::unordered_set<const PlanPackage*> test_closure(
    const BuildPlan& plan, const PlanPackage& package) {
  std::unordered_set<const PlanPackage*> all = closure_of(plan, package);
  for (const std::string& path : package.test_imports) {
    if (const PlanPackage* imported = plan.find(path)) {
      all.merge(closure_of(plan, *imported));
    }
  }
  return all;
}

static bool is_beneath(std::string_view path, std::string_view directory) {
  return !directory.empty() && path.starts_with(directory) &&
         path.substr(directory.size()).starts_with('/');
}

Importers make_importers(const BuildPlan& plan, GoVerb verb,
                         const std::vector<ActiveRule>& active,
                         const std::vector<std::string>& hook_paths,
                         const Companions& companions,
                         std::string_view module_cache,
                         const std::vector<std::string>& variables) {
  Importers out;
  for (const PlanPackage& package : plan.packages) {
    if (!gets_importer(package, verb)) {
      continue;
    }
    bool test = verb == GoVerb::kTest;
    std::vector<std::string> hooks = hooks_for(
        test ? test_closure(plan, package) : closure_of(plan, package), active,
        hook_paths, companions, package);
    if (hooks.empty()) {
      continue;
    }
    if (is_beneath(package.directory, module_cache)) {
      out.cannot_have_one.push_back(package.import_path);
      continue;
    }
    out.files.push_back(make_importer(
        package.directory, test ? package.name + "_test" : "main", test, hooks,
        test ? variables : std::vector<std::string>()));
    out.files.back().package = package.import_path;
  }
  return out;
}

}  // namespace otel
