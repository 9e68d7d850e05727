// See early_hooks.h.
#include "early_hooks.h"

#include <optional>
#include <set>

#include "base/file.h"
#include "builtin_sets.h"
#include "exec/content_files.h"
#include "exec/importers.h"
#include "plan/import_graph.h"
#include "syntax/parser.h"
#include "syntax/start_code.h"

namespace otel {

// Packages that the overlay can add a file to, and that are the user's own:
// those of vendor/ are as they are elsewhere.
static bool is_own(const Build& build, const PlanPackage& package) {
  return package.module >= 0 && !package.synthetic_test &&
         package.name != "main" && !package.files.empty() &&
         !path_within(package.directory, build.environment.module_cache) &&
         package.directory.find("/vendor/") == std::string::npos;
}

static Result<bool> calls_at_start(const PlanPackage& package) {
  for (const std::string& path : package.files) {
    TRY_ASSIGN(std::string text, read_file(path));
    Result<SourceFile> file = parse_file(text, path);
    if (file && calls_at_start(*file)) {
      return true;
    }
  }
  return false;
}

// Finds the hooks of packages.
class EarlyHooks {
 public:
  EarlyHooks(const Build& build, const std::vector<ActiveRule>& active)
      : build_(build), all_(build.plan) {
    for (size_t i = 0; i < active.size(); i++) {
      if (serves_the_others(*active[i].rule)) {
        serving_.insert(build.hook_paths[i]);
      }
    }
    ImportGraph users(build.users_plan);
    bool test = build.command.verb == GoVerb::kTest;
    for (const ImporterFile& importer : build.importers) {
      const PlanPackage* root = build.users_plan.find(importer.package);
      CHECK(root != nullptr);
      programs_.push_back({users.imported_by(*root, test),
                           {importer.hooks.begin(), importer.hooks.end()}});
    }
  }

  // The hook packages of all programs that a package of the user's is in, by
  // index, less those that would be imported in a cycle. All packages that wait
  // for hooks wait for the same ones, then, and keep their order.
  std::set<std::string> of(size_t users_index, const PlanPackage& ours) const {
    std::optional<std::set<std::string>> out;
    for (const auto& [imported, hooks] : programs_) {
      if (!imported[users_index]) {
        continue;
      }
      if (!out) {
        out = hooks;
      }
      std::erase_if(
          *out, [&](const std::string& path) { return !hooks.contains(path); });
    }
    std::set<std::string> its = out.value_or(std::set<std::string>());
    std::erase_if(its, [&](const std::string& path) {
      return serving_.contains(path) || imports(path, ours);
    });
    return its;
  }

 private:
  bool imports(const std::string& hooks, const PlanPackage& package) const {
    const PlanPackage* from = build_.plan.find(hooks);
    return from == nullptr ||
           all_.contains(all_.imported_by(*from, false), package);
  }

  struct Program {
    // By index of the packages of the user's build.
    std::vector<bool> imported;
    std::set<std::string> hooks;
  };

  const Build& build_;
  ImportGraph all_;
  // Hook packages of sets that only serve the others.
  std::set<std::string> serving_;
  std::vector<Program> programs_;
};

// The overlay with one more file, which the list of the build has, too.
static Status add_importer(Build& build, PlanPackage& package,
                           const std::vector<std::string>& hooks) {
  ImporterFile importer =
      make_importer(package.directory, package.name, false, hooks);
  importer.package = package.import_path;
  importer.early = true;
  const std::string& cache = build.options.cache_directory;
  TRY_ASSIGN(std::string stored,
             write_by_content(cache, "overlaid", ".go", importer.text));
  TRY_ASSIGN(std::string overlay, read_file(build.files.overlay));
  TRY_ASSIGN(
      build.files.overlay,
      write_by_content(cache, "overlays", ".json",
                       extend_overlay(overlay, {{importer.path, stored}})));
  package.files.push_back(stored);
  package.file_names.emplace_back(path_base(importer.path));
  package.imports.insert(package.imports.end(), hooks.begin(), hooks.end());
  build.files.stored.push_back(stored);
  build.files.importer_paths.push_back(importer.path);
  build.files.importer_files.push_back(std::move(stored));
  build.importers.push_back(std::move(importer));
  return {};
}

Status bind_early(Build& build, const std::vector<ActiveRule>& active) {
  struct Found {
    PlanPackage* package;
    std::set<std::string> hooks;
  };
  std::vector<Found> found;
  EarlyHooks hooks(build, active);
  for (size_t i = 0; i < build.users_plan.packages.size(); i++) {
    const PlanPackage& users = build.users_plan.packages[i];
    const PlanPackage* ours = build.plan.find(users.import_path);
    if (ours == nullptr || !is_own(build, users)) {
      continue;
    }
    std::set<std::string> its = hooks.of(i, *ours);
    TRY_ASSIGN(bool early,
               its.empty() ? Result<bool>(false) : calls_at_start(users));
    if (early) {
      size_t index = static_cast<size_t>(ours - build.plan.packages.data());
      found.push_back({&build.plan.packages[index], std::move(its)});
    }
  }
  for (const Found& one : found) {
    TRY(add_importer(build, *one.package,
                     {one.hooks.begin(), one.hooks.end()}));
  }
  return {};
}

}  // namespace otel
