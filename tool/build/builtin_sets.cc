// See builtin_sets.h.
#include "build/builtin_sets.h"

#include "inject/exporters.h"
#include "inject/sdk_versions.h"

namespace otel {

// The set that brings in the SDK, and flushes what the others have measured
// when the program ends.
static constexpr std::string_view kLifecycleSet = "lifecycle";

static bool is_lifecycle(const Rule& rule) {
  return rule.builtin && rule.set == kLifecycleSet;
}

bool serves_the_others(const Rule& rule) {
  return is_lifecycle(rule) ||
         (rule.builtin && (rule.set == "runtime" || rule.set == "goroutine"));
}

std::vector<ActiveRule> find_build_rules(const Build& build) {
  std::vector<ActiveRule> active =
      find_active_rules(build.rule_sets.rules, build.users_plan);
  bool needed = false;
  for (const ActiveRule& rule : active) {
    needed = needed || (rule.rule->builtin && !rule.packages.empty() &&
                        !serves_the_others(*rule.rule));
  }
  for (ActiveRule& rule : active) {
    if (!needed && serves_the_others(*rule.rule)) {
      rule.packages.clear();
      rule.inactive_reason = "no other built-in rule applies";
    }
  }
  return active;
}

Status add_setup(Build& build, const std::vector<ActiveRule>& active) {
  TRY_ASSIGN(std::vector<const EmbeddedModule*> exporters,
             choose_exporters(build.options.exporters, build.embedded));
  for (size_t i = 0; i < active.size(); i++) {
    if (is_lifecycle(*active[i].rule) && !build.hook_paths[i].empty()) {
      build.linked_exporters.hook = build.hook_paths[i];
    }
  }
  if (!build.linked_exporters.hook.empty()) {
    for (const EmbeddedModule* module : exporters) {
      build.linked_exporters.packages.push_back(module->path);
      build.hook_modules.embedded.push_back(module);
    }
  }
  std::string modfile = build.absolute_flag("modfile");
  TRY_ASSIGN(std::string go_mod,
             build.overlay.text_of(modfile.empty() ? build.environment.go_mod
                                                   : modfile));
  build.hook_modules.others =
      sdk_requirements(build.users_plan, go_mod, build.hook_modules);
  return {};
}

void apply_lifecycle_to_hooks(Build& build, std::vector<ActiveRule>& active) {
  if (build.linked_exporters.hook.empty()) {
    return;
  }
  std::vector<ActiveRule> now =
      find_active_rules(build.rule_sets.rules, build.plan);
  for (size_t i = 0; i < active.size(); i++) {
    const Rule& rule = *active[i].rule;
    if (is_lifecycle(rule) && active[i].packages.empty() &&
        !now[i].packages.empty()) {
      active[i] = now[i];
      build.hook_paths[i] = rule.path;
      for (const PlanPackage* package : now[i].packages) {
        build.hook_only_targets.insert(package->import_path);
      }
    }
  }
}

}  // namespace otel
