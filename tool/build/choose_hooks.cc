// See choose_hooks.h.
#include "build/choose_hooks.h"

#include <algorithm>

#include "base/file.h"
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

Result<RuleSets> read_rule_sets(const BuildRequest& request) {
  const ToolOptions& given = request.invocation.options;
  RuleSetOptions options;
  for (const auto& [name, text] : request.embedded.rule_sets) {
    options.builtin.push_back({name, text});
  }
  options.disabled = given.disabled;
  options.no_default_rules = given.no_default_rules;
  options.rule_files = given.rule_files;
  options.main_module_directory = request.environment.module_directory();
  options.working_directory = request.invocation.start_directory;
  return load_rule_sets(options);
}

static std::vector<ChosenRule> choose_for_user(const std::vector<Rule>& rules,
                                               const BuildPlan& plan) {
  std::vector<ChosenRule> chosen = choose_rules(rules, plan);
  bool needed = std::ranges::any_of(chosen, [](const ChosenRule& rule) {
    return rule.rule->builtin && !rule.packages.empty() &&
           !serves_the_others(*rule.rule);
  });
  for (ChosenRule& rule : chosen) {
    if (!needed && serves_the_others(*rule.rule)) {
      rule.packages.clear();
      rule.unused_reason = "no other built-in rule applies";
    }
  }
  return chosen;
}

// The hook package of the lifecycle set; "" if the set does not apply.
static std::string lifecycle_hook(const std::vector<ChosenRule>& rules) {
  std::string out;
  for (const ChosenRule& rule : rules) {
    if (is_lifecycle(*rule.rule) && !rule.hook_path.empty()) {
      out = rule.hook_path;
    }
  }
  return out;
}

static Status add_exporters(const BuildRequest& request, ChosenHooks& hooks) {
  TRY_ASSIGN(
      std::vector<const EmbeddedModule*> exporters,
      choose_exporters(request.invocation.options.exporters, request.embedded));
  hooks.exporters.hook = lifecycle_hook(hooks.rules);
  if (hooks.exporters.hook.empty()) {
    return {};
  }
  for (const EmbeddedModule* module : exporters) {
    hooks.exporters.packages.push_back(module->path);
    hooks.modules.embedded.push_back(module);
  }
  return {};
}

static Result<std::string> user_go_mod(const BuildRequest& request) {
  std::string modfile = request.absolute_flag("modfile");
  return request.overlay.text_of(modfile.empty() ? request.environment.go_mod
                                                 : modfile);
}

Result<ChosenHooks> choose_hooks(const BuildRequest& request,
                                 const std::vector<Rule>& rules,
                                 const UserBuild& users) {
  ChosenHooks out{.rules = choose_for_user(rules, users.plan)};
  // The module around us has no part in the build of a program at a version.
  std::string main_module =
      request.invocation.module ? "" : request.environment.module_directory();
  TRY_ASSIGN(out.modules, find_hook_modules(out.rules, request.embedded,
                                            main_module, request.overlay));
  TRY(add_exporters(request, out));
  TRY_ASSIGN(std::string go_mod, user_go_mod(request));
  out.modules.sdk_modules = sdk_requirements(users.plan, go_mod, out.modules);
  return out;
}

static ChosenRule moved_to(const BuildPlan& plan, const ChosenRule& rule) {
  ChosenRule out = rule;
  out.packages.clear();
  for (const PlanPackage* package : rule.packages) {
    if (const PlanPackage* there = plan.find(package->import_path)) {
      out.packages.push_back(there);
    }
  }
  return out;
}

std::vector<ChosenRule> rules_in_plan(const ChosenHooks& hooks,
                                      const std::vector<Rule>& rules,
                                      const BuildPlan& plan) {
  bool lifecycle = !hooks.exporters.hook.empty();
  std::vector<ChosenRule> all;
  if (lifecycle) {
    all = choose_rules(rules, plan);
  }
  std::vector<ChosenRule> out;
  for (size_t i = 0; i < hooks.rules.size(); i++) {
    const ChosenRule& rule = hooks.rules[i];
    bool brought = lifecycle && is_lifecycle(*rule.rule) &&
                   rule.packages.empty() && !all[i].packages.empty();
    out.push_back(brought ? all[i] : moved_to(plan, rule));
    if (brought) {
      out.back().hook_path = rule.rule->path;
    }
  }
  return out;
}

}  // namespace otel
