// See early_hooks.h.
#include "build/early_hooks.h"

#include <algorithm>
#include <optional>
#include <set>

#include "base/file.h"
#include "cache/content_files.h"
#include "inject/importers.h"
#include "match/package_sources.h"
#include "plan/import_graph.h"
#include "rules/pattern.h"

namespace otel {

// Reports whether the package is the user's own and the overlay can add a file
// to it. Packages in vendor/ are not the user's own.
static bool is_own(const BuildRequest& request, const PlanPackage& package) {
  return package.module >= 0 && !package.synthetic_test &&
         package.name != "main" && !package.files.empty() &&
         can_change(package, request.environment.module_cache) &&
         package.directory.find("/vendor/") == std::string::npos;
}

// The names that a package may call when it is initialised: those in init
// functions and in the values of package variables, and those in the package's
// functions and methods with one of these names. Only the names of methods and
// variables are known, so there are more names rather than fewer.
class StartNames {
 public:
  static std::set<std::string_view> of(const PackageSource& source) {
    StartNames names(source);
    for (const SourceFile& file : source.files) {
      for (const ValueDecl& value : file.values) {
        names.add(file, value.value_tokens);
      }
    }
    names.add_bodies("init");
    return std::move(names.seen_);
  }

 private:
  explicit StartNames(const PackageSource& source) : source_(source) {}

  void add(const SourceFile& file, Span tokens) {
    for (uint32_t i = tokens.begin; i < tokens.end; i++) {
      if (file.tokens[i].kind != TokenKind::kIdent ||
          !seen_.insert(token_text(file, i)).second) {
        continue;
      }
      add_bodies(token_text(file, i));
    }
  }

  void add_bodies(std::string_view name) {
    auto named = source_.names().functions.find(name);
    if (named == source_.names().functions.end()) {
      return;
    }
    for (const DeclaredFunction& function : named->second) {
      add(source_.files[function.file], function.func->body_tokens);
    }
  }

  const PackageSource& source_;
  std::set<std::string_view> seen_;
};

// Reports whether go lets a package import another one
// (https://pkg.go.dev/cmd/go#hdr-Internal_Directories).
static bool may_import(std::string_view importer, std::string_view imported) {
  size_t at = imported.rfind("/internal");
  bool internal = at != std::string_view::npos &&
                  (at + 9 == imported.size() || imported[at + 9] == '/');
  return !internal || path_within(importer, imported.substr(0, at));
}

// Finds the hooks that packages call when they are initialised.
class EarlyHooks {
 public:
  EarlyHooks(const UserBuild& users, const BuildPlan& plan,
             const std::vector<ChosenRule>& rules, bool test)
      : users_plan_(users.plan),
        plan_(plan),
        rules_(rules),
        test_(test),
        users_(users.plan),
        all_(plan) {
    for (const ChosenRule& rule : rules) {
      functions_.push_back(NamePattern::parse(rule.rule->function,
                                              NamePattern::Kind::kFunction));
    }
  }

  // Returns the hook packages of the functions that a package may call when it
  // is initialised, its own and those of packages that it imports. Hook
  // packages that it cannot import are left out.
  Result<std::set<std::string>> of(const PlanPackage& users,
                                   const PlanPackage& ours) const {
    std::set<std::string> out;
    // Owns the text that the names point into.
    PackageSources sources;
    std::optional<std::set<std::string_view>> names;
    for (size_t i = 0; i < rules_.size(); i++) {
      const std::string& hooks = rules_[i].hook_path;
      if (hooks.empty() || serves_the_others(*rules_[i].rule) ||
          out.contains(hooks) || !is_near(rules_[i], users)) {
        continue;
      }
      if (!names) {
        TRY_ASSIGN(const PackageSource* source, sources.load(users));
        names = StartNames::of(*source);
      }
      if (calls(*names, functions_[i]) && can_import(hooks, users, ours)) {
        out.insert(hooks);
      }
    }
    return out;
  }

 private:
  static bool is_near(const ChosenRule& rule, const PlanPackage& package) {
    return std::ranges::any_of(rule.packages, [&](const PlanPackage* target) {
      return target->import_path == package.import_path ||
             std::ranges::count(package.imports, target->import_path) > 0;
    });
  }

  static bool calls(const std::set<std::string_view>& names,
                    const Result<NamePattern>& functions) {
    return functions && std::ranges::any_of(names, [&](std::string_view name) {
             return functions->matches(name);
           });
  }

  bool can_import(const std::string& hooks, const PlanPackage& users,
                  const PlanPackage& ours) const {
    const PlanPackage* from = plan_.find(hooks);
    if (from == nullptr || !may_import(ours.import_path, hooks)) {
      return false;
    }
    std::vector<bool> imported = all_.imported_by(*from, false);
    return !all_.contains(imported, ours) && !makes_test_cycle(imported, users);
  }

  // Reports whether the hooks import a tested package whose tests import the
  // package.
  bool makes_test_cycle(const std::vector<bool>& by_hooks,
                        const PlanPackage& users) const {
    return test_ &&
           std::ranges::any_of(
               users_plan_.packages, [&](const PlanPackage& tested) {
                 const PlanPackage* there = plan_.find(tested.import_path);
                 return tested.has_tests && tested.on_command_line &&
                        there != nullptr && all_.contains(by_hooks, *there) &&
                        users_.contains(users_.imported_by(tested, true),
                                        users);
               });
  }

  const BuildPlan& users_plan_;
  const BuildPlan& plan_;
  const std::vector<ChosenRule>& rules_;
  // By index of `rules_`.
  std::vector<Result<NamePattern>> functions_;
  bool test_;
  ImportGraph users_;
  ImportGraph all_;
};

// Adds an importer to a package: to the overlay's files, and to the package in
// the list of the build.
static Status add_importer(const BuildRequest& request, PlanPackage& package,
                           const std::set<std::string>& hooks,
                           HookedBuild& hooked) {
  ImporterFile importer = make_importer(package.directory, package.name, false,
                                        {hooks.begin(), hooks.end()});
  importer.package = package.import_path;
  importer.early = true;
  TRY_ASSIGN(std::string stored,
             write_by_content(request.invocation.cache_directory, "overlaid",
                              ".go", importer.text));
  package.files.push_back(stored);
  package.file_names.emplace_back(path_base(importer.path));
  package.imports.insert(package.imports.end(), hooks.begin(), hooks.end());
  hooked.files.stored.push_back(stored);
  hooked.files.importer_paths.push_back(importer.path);
  hooked.files.importer_files.push_back(std::move(stored));
  hooked.importers.push_back(std::move(importer));
  return {};
}

// Adds the last `count` importers to the overlay.
static Status extend_overlay_file(const BuildRequest& request, size_t count,
                                  HookedBuild& hooked) {
  BuildFiles& files = hooked.files;
  std::vector<std::pair<std::string, std::string>> added;
  for (size_t i = hooked.importers.size() - count; i < hooked.importers.size();
       i++) {
    added.emplace_back(files.importer_paths[i], files.importer_files[i]);
  }
  TRY_ASSIGN(std::string overlay, read_file(files.overlay));
  TRY_ASSIGN(files.overlay,
             write_by_content(request.invocation.cache_directory, "overlays",
                              ".json", extend_overlay(overlay, added)));
  return {};
}

// A package of the build with hooks, by index, and the hooks that it may call
// when it is initialised.
using EarlyCalls = std::vector<std::pair<size_t, std::set<std::string>>>;

static Result<EarlyCalls> find_early_calls(const BuildRequest& request,
                                           const UserBuild& users,
                                           const std::vector<ChosenRule>& rules,
                                           const BuildPlan& plan) {
  EarlyCalls found;
  EarlyHooks early(users, plan, rules, request.tests());
  for (const PlanPackage& package : users.plan.packages) {
    const PlanPackage* ours = plan.find(package.import_path);
    if (ours == nullptr || !is_own(request, package)) {
      continue;
    }
    TRY_ASSIGN(std::set<std::string> hooks, early.of(package, *ours));
    if (!hooks.empty()) {
      found.emplace_back(static_cast<size_t>(ours - plan.packages.data()),
                         std::move(hooks));
    }
  }
  return found;
}

Result<HookedBuild> with_early_importers(const BuildRequest& request,
                                         const UserBuild& users,
                                         const std::vector<ChosenRule>& rules,
                                         HookedBuild hooked) {
  // No program links hooks that no program imports.
  if (hooked.importers.empty()) {
    return hooked;
  }
  TRY_ASSIGN(EarlyCalls found,
             find_early_calls(request, users, rules, hooked.plan));
  for (const auto& [index, hooks] : found) {
    TRY(add_importer(request, hooked.plan.packages[index], hooks, hooked));
  }
  if (!found.empty()) {
    TRY(extend_overlay_file(request, found.size(), hooked));
  }
  return hooked;
}

}  // namespace otel
