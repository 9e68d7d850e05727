// See load_plan.h.
#include "plan/load_plan.h"

#include <unordered_map>
#include <unordered_set>

#include "base/file.h"
#include "plan/overlay_files.h"

namespace otel {

// ModuleTable collects modules, each once.
class ModuleTable {
 public:
  explicit ModuleTable(std::vector<PlanModule>& modules) : modules_(modules) {}

  int add(ListedModule module) {
    auto [at, added] =
        by_path_.emplace(module.path, static_cast<int>(modules_.size()));
    if (added) {
      modules_.push_back(convert(std::move(module)));
    }
    return at->second;
  }

 private:
  static PlanModule convert(ListedModule listed) {
    PlanModule module;
    module.path = std::move(listed.path);
    module.version = module.selected_version = std::move(listed.version);
    module.directory = std::move(listed.directory);
    module.go_mod = std::move(listed.go_mod);
    module.go_version = std::move(listed.go_version);
    module.main = listed.main;
    if (listed.replacement && !listed.replacement->version.empty()) {
      module.version = std::move(listed.replacement->version);
    }
    return module;
  }

  std::vector<PlanModule>& modules_;
  std::unordered_map<std::string, int> by_path_;
};

static void append_files(const std::vector<std::string>& names,
                         const std::string& directory,
                         std::vector<std::string>& out) {
  for (const std::string& name : names) {
    out.push_back(path_abs(name, directory));
  }
}

// Appends the import paths of ids, which are the ids without " [p.test]".
static void append_paths(const std::vector<std::string>& ids,
                         std::vector<std::string>& out) {
  for (const std::string& id : ids) {
    out.push_back(id.substr(0, id.find(" [")));
  }
}

static PlanPackage convert(ListedPackage listed, ModuleTable& modules) {
  PlanPackage package;
  package.import_path = std::move(listed.import_path);
  package.name = std::move(listed.name);
  package.directory = std::move(listed.directory);
  package.standard = listed.standard;
  package.on_command_line = !listed.dependency_only;
  package.synthetic_test =
      (package.name == "main" && package.import_path.ends_with(".test")) ||
      (!listed.for_test.empty() &&
       package.import_path == listed.for_test + "_test");
  package.error = std::move(listed.error);
  append_files(listed.go_files, package.directory, package.files);
  append_files(listed.cgo_files, package.directory, package.files);
  for (const std::string& file : package.files) {
    package.file_names.emplace_back(path_base(file));
  }
  append_files(listed.test_go_files, package.directory, package.test_files);
  package.has_tests =
      !listed.test_go_files.empty() || !listed.external_test_go_files.empty();
  append_paths(listed.imports, package.imports);
  append_paths(listed.test_imports, package.test_imports);
  append_paths(listed.external_test_imports, package.test_imports);
  package.import_map = std::move(listed.import_map);
  if (listed.module) {
    package.module = modules.add(std::move(*listed.module));
  }
  return package;
}

// Returns the plan. A package that is compiled several times, for tests or with
// profiles, is in it once: in its plain form if that is listed, otherwise in
// the first form listed. (A package that only a test imports and that imports
// the tested package is listed only as "q [p.test]". A dependency of main
// packages with profiles may be listed only for these.)
static BuildPlan convert(std::vector<ListedPackage> listed,
                         const std::string& go_version) {
  BuildPlan plan;
  plan.go_version = go_version;
  plan.packages.reserve(listed.size());
  std::unordered_set<std::string> known;
  for (const ListedPackage& one : listed) {
    if (one.id == one.import_path) {
      known.insert(one.id);
    }
  }
  ModuleTable modules(plan.modules);
  for (ListedPackage& one : listed) {
    bool plain = one.id == one.import_path;
    if (plain || known.insert(one.import_path).second) {
      plan.packages.push_back(convert(std::move(one), modules));
    }
  }
  plan.index();
  return plan;
}

// Replaces the paths of files that the overlay replaces.
static Status apply_overlay(const ListRequest& request, BuildPlan& plan) {
  TRY_ASSIGN(OverlayFiles overlay,
             OverlayFiles::read(request.overlay, request.directory));
  if (overlay.replaced().empty()) {
    return {};
  }
  for (PlanPackage& package : plan.packages) {
    for (std::vector<std::string>* files :
         {&package.files, &package.test_files}) {
      for (std::string& file : *files) {
        file = overlay.actual(file);
      }
    }
  }
  return {};
}

Result<ListResult> load_plan(const ListRequest& request,
                             const std::string& go_version) {
  TRY_ASSIGN(GoListOutput output, run_go_list(request));
  ListResult result;
  result.exit_code = output.exit_code;
  result.message = std::move(output.stderr_text);
  result.plan = convert(std::move(output.packages), go_version);
  TRY(apply_overlay(request, result.plan));
  return result;
}

}  // namespace otel
