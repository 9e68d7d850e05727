// See importers.h.
#include "inject/importers.h"

#include <algorithm>
#include <set>

#include "base/file.h"

namespace otel {

bool is_in_program(const ImportGraph& graph, const std::vector<bool>& imported,
                   const PlanPackage& package) {
  return graph.contains(imported, package) ||
         (package.standard && package.import_path.starts_with("runtime"));
}

static std::vector<std::string> hooks_for(
    const ImportGraph& graph, const std::vector<bool>& imported,
    const std::vector<ChosenRule>& rules,
    const LinkedExporters& linked_exporters, const PlanPackage& root) {
  std::set<std::string> hooks;
  for (const ChosenRule& rule : rules) {
    for (const PlanPackage* package : rule.packages) {
      if (!rule.hook_path.empty() && rule.hook_path != root.import_path &&
          is_in_program(graph, imported, *package)) {
        hooks.insert(rule.hook_path);
      }
    }
  }
  if (hooks.contains(linked_exporters.hook)) {
    hooks.insert(linked_exporters.packages.begin(),
                 linked_exporters.packages.end());
  }
  return {hooks.begin(), hooks.end()};
}

bool gets_importer(const PlanPackage& package, GoVerb verb) {
  if (!package.on_command_line || package.synthetic_test ||
      !package.error.empty()) {
    return false;
  }
  return verb == GoVerb::kTest
             ? package.has_tests
             : package.name == "main" && !package.files.empty();
}

Importers make_importers(const BuildPlan& plan, GoVerb verb,
                         const std::vector<ChosenRule>& rules,
                         const LinkedExporters& linked_exporters,
                         std::string_view module_cache,
                         const std::vector<std::string>& variables) {
  Importers out;
  ImportGraph graph(plan);
  for (const PlanPackage& package : plan.packages) {
    if (!gets_importer(package, verb)) {
      continue;
    }
    bool test = verb == GoVerb::kTest;
    std::vector<std::string> hooks =
        hooks_for(graph, graph.imported_by(package, test), rules,
                  linked_exporters, package);
    if (hooks.empty()) {
      continue;
    }
    if (is_in_module_cache(package, module_cache)) {
      out.without_importer.push_back(package.import_path);
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
