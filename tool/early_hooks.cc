// See early_hooks.h.
#include "early_hooks.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include "base/file.h"
#include "builtin_sets.h"
#include "exec/content_files.h"
#include "exec/importers.h"
#include "plan/import_graph.h"
#include "rules/pattern.h"
#include "syntax/parser.h"

namespace otel {

// Packages that the overlay can add a file to, and that are the user's own:
// those of vendor/ are as they are elsewhere.
static bool is_own(const Build& build, const PlanPackage& package) {
  return package.module >= 0 && !package.synthetic_test &&
         package.name != "main" && !package.files.empty() &&
         !path_within(package.directory, build.environment.module_cache) &&
         package.directory.find("/vendor/") == std::string::npos;
}

// What the files of a package may call when it is initialised: the names in
// init functions and in the values of package variables, and in the functions
// and methods of the package that have one of these names. Of methods and
// variables nothing but the name is known, so it is more rather than less.
class StartNames {
 public:
  static Result<std::set<std::string, std::less<>>> of(
      const PlanPackage& package) {
    StartNames names;
    for (const std::string& path : package.files) {
      TRY_ASSIGN(std::string text, read_file(path));
      names.texts_.push_back(std::make_unique<std::string>(std::move(text)));
      Result<SourceFile> file = parse_file(*names.texts_.back(), path);
      if (file) {
        names.files_.push_back(std::move(*file));
      }
    }
    names.collect();
    return std::set<std::string, std::less<>>(names.seen_.begin(),
                                              names.seen_.end());
  }

 private:
  void collect() {
    for (const SourceFile& file : files_) {
      for (const FuncDecl& func : file.funcs) {
        bodies_[file.text(func.name)].emplace_back(&file, func.body_tokens);
      }
      for (const ValueDecl& value : file.values) {
        add(file, value.value_tokens);
      }
    }
    for (const auto& [file, body] : bodies_["init"]) {
      add(*file, body);
    }
  }

  void add(const SourceFile& file, Span tokens) {
    for (uint32_t i = tokens.begin; i < tokens.end; i++) {
      if (file.tokens[i].kind != TokenKind::kIdent ||
          !seen_.insert(token_text(file, i)).second) {
        continue;
      }
      for (const auto& [other, body] : bodies_[token_text(file, i)]) {
        add(*other, body);
      }
    }
  }

  std::vector<std::unique_ptr<std::string>> texts_;
  std::vector<SourceFile> files_;
  std::map<std::string_view, std::vector<std::pair<const SourceFile*, Span>>>
      bodies_;
  std::set<std::string_view> seen_;
};

// Whether go lets a package import another one
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
  EarlyHooks(const Build& build, const std::vector<ActiveRule>& active)
      : build_(build),
        active_(active),
        test_(build.command.verb == GoVerb::kTest),
        users_(build.users_plan),
        all_(build.plan) {}

  // The hook packages of functions of the package itself, and of those that it
  // imports, that it may call; less those that it cannot import.
  Result<std::set<std::string>> of(const PlanPackage& users,
                                   const PlanPackage& ours) const {
    std::set<std::string> out;
    std::optional<std::set<std::string, std::less<>>> names;
    for (size_t i = 0; i < active_.size(); i++) {
      const std::string& hooks = build_.hook_paths[i];
      if (hooks.empty() || serves_the_others(*active_[i].rule) ||
          out.contains(hooks) || !is_near(active_[i], users)) {
        continue;
      }
      if (!names) {
        TRY_ASSIGN(names, StartNames::of(users));
      }
      if (calls(*names, active_[i]) && can_import(hooks, users, ours)) {
        out.insert(hooks);
      }
    }
    return out;
  }

 private:
  static bool is_near(const ActiveRule& rule, const PlanPackage& package) {
    return std::ranges::any_of(rule.packages, [&](const PlanPackage* target) {
      return target->import_path == package.import_path ||
             std::ranges::count(package.imports, target->import_path) > 0;
    });
  }

  static bool calls(const std::set<std::string, std::less<>>& names,
                    const ActiveRule& rule) {
    Result<NamePattern> pattern =
        NamePattern::parse(rule.rule->function, NamePattern::Kind::kFunction);
    return pattern && std::ranges::any_of(names, [&](const std::string& name) {
             return pattern->matches(name);
           });
  }

  bool can_import(const std::string& hooks, const PlanPackage& users,
                  const PlanPackage& ours) const {
    const PlanPackage* from = build_.plan.find(hooks);
    if (from == nullptr || !may_import(ours.import_path, hooks)) {
      return false;
    }
    std::vector<bool> imported = all_.imported_by(*from, false);
    return !all_.contains(imported, ours) && !makes_test_cycle(imported, users);
  }

  // A tested package that the hooks import, and whose tests import the package.
  bool makes_test_cycle(const std::vector<bool>& by_hooks,
                        const PlanPackage& users) const {
    return test_ &&
           std::ranges::any_of(
               build_.users_plan.packages, [&](const PlanPackage& tested) {
                 const PlanPackage* there =
                     build_.plan.find(tested.import_path);
                 return tested.has_tests && tested.on_command_line &&
                        there != nullptr && all_.contains(by_hooks, *there) &&
                        users_.contains(users_.imported_by(tested, true),
                                        users);
               });
  }

  const Build& build_;
  const std::vector<ActiveRule>& active_;
  bool test_;
  ImportGraph users_;
  ImportGraph all_;
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
  // Nothing links hooks that no program imports.
  if (build.importers.empty()) {
    return {};
  }
  std::vector<std::pair<size_t, std::set<std::string>>> found;
  EarlyHooks early(build, active);
  for (const PlanPackage& users : build.users_plan.packages) {
    const PlanPackage* ours = build.plan.find(users.import_path);
    if (ours == nullptr || !is_own(build, users)) {
      continue;
    }
    TRY_ASSIGN(std::set<std::string> hooks, early.of(users, *ours));
    if (!hooks.empty()) {
      found.emplace_back(static_cast<size_t>(ours - build.plan.packages.data()),
                         std::move(hooks));
    }
  }
  for (const auto& [index, hooks] : found) {
    TRY(add_importer(build, build.plan.packages[index],
                     {hooks.begin(), hooks.end()}));
  }
  return {};
}

}  // namespace otel
