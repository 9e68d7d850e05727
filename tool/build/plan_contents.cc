// See plan_contents.h.
#include "build/plan_contents.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

#include "base/file.h"
#include "inject/cache_salt.h"
#include "inject/importers.h"
#include "inject/module_workspace.h"
#include "plan/import_graph.h"
#include "syntax/declarations_hash.h"

namespace otel {

// The packages whose declarations the shim checks: those that a rule looks at
// and those with hooks. If anything changes at all, also those that can change,
// because their imports decide which hooks a program has.
static std::set<std::string_view> checked_packages(const Planned& planned) {
  std::set<std::string_view> out;
  for (const ChosenRule& rule : planned.rules) {
    out.insert(rule.hook_path);
    for (const PlanPackage* package : rule.packages) {
      out.insert(package->import_path);
    }
  }
  for (const PlanPackage& package : planned.hooked.plan.packages) {
    if (!planned.matches.work.empty() &&
        can_change(package, planned.request.environment.module_cache)) {
      out.insert(package.import_path);
    }
  }
  return out;
}

// The path that the compiler gets. For `pkg@version` that is the path in the
// module cache, and not the one in the generated workspace.
static std::string original_path(
    const std::string& path, const std::optional<VersionedModule>& versioned) {
  return versioned && path_within(path, versioned->alias)
             ? versioned->directory + path.substr(versioned->alias.size())
             : path;
}

static Result<std::vector<SourceCheck>> sources_of(
    const PlanPackage& package,
    const std::optional<VersionedModule>& versioned) {
  std::vector<SourceCheck> out;
  for (size_t i = 0; i < package.files.size(); i++) {
    TRY_ASSIGN(std::string text, read_file(package.files[i]));
    out.push_back({package.file_names[i],
                   original_path(package.files[i], versioned),
                   declarations_hash(text)});
  }
  return out;
}

// The packages with the hooks that the edits call, sorted.
static std::vector<std::string> needs_of(const PackageEdits& work) {
  std::set<std::string> out;
  for (const FunctionEdits& function : work.functions) {
    for (const Injection& injection : function.injections) {
      for (const HookCall* call : {&injection.enter, &injection.exit}) {
        if (call->present) {
          out.insert(call->name.substr(0, call->name.rfind('.')));
        }
      }
    }
  }
  return {out.begin(), out.end()};
}

// The edits by import path, with the names of importers for go's cover tool.
static std::unordered_map<std::string_view, PackageEdits> edits_by_path(
    const Planned& planned) {
  std::unordered_map<std::string_view, PackageEdits> out;
  for (const PackageEdits& work : planned.matches.work) {
    out.emplace(work.import_path, work);
  }
  const HookedBuild& hooked = planned.hooked;
  for (size_t i = 0; i < hooked.importers.size(); i++) {
    out[hooked.importers[i].package].overlaid.push_back(
        {hooked.files.importer_paths[i], hooked.files.importer_files[i]});
  }
  return out;
}

static Result<std::vector<PlannedPackage>> planned_packages(
    const Planned& planned, std::string_view tool_hash) {
  std::unordered_map<std::string_view, PackageEdits> edits =
      edits_by_path(planned);
  std::set<std::string_view> checked = checked_packages(planned);
  std::vector<PlannedPackage> out;
  for (const PlanPackage& package : planned.hooked.plan.packages) {
    PlannedPackage one{.work = std::move(edits[package.import_path])};
    one.work.import_path = package.import_path;
    if (!package.synthetic_test && checked.contains(package.import_path)) {
      TRY_ASSIGN(one.work.sources,
                 sources_of(package, planned.request.invocation.module));
    }
    one.salt = salt_of(one.work, tool_hash);
    one.needs = needs_of(one.work);
    out.push_back(std::move(one));
  }
  return out;
}

static const ImporterFile* importer_of(const HookedBuild& hooked,
                                       const PlanPackage& package) {
  auto at =
      std::ranges::find_if(hooked.importers, [&](const ImporterFile& importer) {
        return !importer.early && importer.package == package.import_path;
      });
  return at == hooked.importers.end() ? nullptr : &*at;
}

// Finds the programs of a build, and the packages that each of them links.
class ProgramPlanner {
 public:
  ProgramPlanner(const Planned& planned,
                 const std::vector<PlannedPackage>& packages)
      : verb_(planned.request.command.verb),
        users_plan_(planned.users.plan),
        hooked_(planned.hooked),
        packages_(packages),
        users_(planned.users.plan),
        all_(planned.hooked.plan),
        test_(planned.request.tests()) {}

  std::vector<PlannedProgram> run() {
    std::vector<PlannedProgram> out;
    for (const PlanPackage& package : users_plan_.packages) {
      const PlanPackage* there = hooked_.plan.find(package.import_path);
      if (there != nullptr && gets_importer(package, verb_)) {
        out.push_back(plan(package, *there));
      }
    }
    return out;
  }

 private:
  // `users` is the main or the tested package in the user's build, `ours` the
  // same package in the build with hooks.
  PlannedProgram plan(const PlanPackage& users, const PlanPackage& ours) {
    PlannedProgram program{
        .import_path = ours.import_path + (test_ ? ".test" : ""),
        .test = test_};
    const ImporterFile* importer = importer_of(hooked_, users);
    if (importer != nullptr) {
      program.hooks = importer->hooks;
    }
    std::vector<bool> imported = users_.imported_by(users, test_);
    std::vector<bool> linked = all_.linked_into(ours, test_);
    // The list may not have the package with the importer of a test.
    for (const std::string& hook : program.hooks) {
      add(hook, linked);
    }
    for (size_t i = 0; i < linked.size(); i++) {
      if (linked[i]) {
        program.packages.push_back(hooked_.plan.packages[i].import_path);
        if (may_lack_hooks(i, users, imported)) {
          program.unhooked.push_back(program.packages.back());
        }
      }
    }
    return program;
  }

  void add(const std::string& hook, std::vector<bool>& linked) {
    if (const PlanPackage* package = hooked_.plan.find(hook)) {
      std::vector<bool> more = all_.imported_by(*package, false);
      for (size_t i = 0; i < linked.size(); i++) {
        linked[i] = linked[i] || more[i];
      }
    }
  }

  // Reports whether a package with edits may be in the program without its
  // hooks: only hooks bring it in, or the program cannot have hooks, which is
  // reported.
  bool may_lack_hooks(size_t index, const PlanPackage& root,
                      const std::vector<bool>& imported) const {
    if (packages_[index].needs.empty()) {
      return false;
    }
    const PlanPackage* users =
        users_plan_.find(packages_[index].work.import_path);
    return users == nullptr || !is_in_program(users_, imported, *users) ||
           std::ranges::count(hooked_.without_hooks, root.import_path) > 0;
  }

  GoVerb verb_;
  const BuildPlan& users_plan_;
  const HookedBuild& hooked_;
  const std::vector<PlannedPackage>& packages_;
  ImportGraph users_;
  ImportGraph all_;
  bool test_;
};

Result<PlanContents> make_plan_contents(const Planned& planned,
                                        std::string_view tool_hash) {
  const GoEnvironment& environment = planned.request.environment;
  PlanContents out{.tool_directory = environment.tool_directory,
                   .go_version = environment.go_version};
  TRY_ASSIGN(out.packages, planned_packages(planned, tool_hash));
  out.programs = ProgramPlanner(planned, out.packages).run();
  return out;
}

}  // namespace otel
