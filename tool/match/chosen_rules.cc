// See chosen_rules.h.
#include "match/chosen_rules.h"

#include <fmt/format.h>

#include "rules/pattern.h"

namespace otel {

// Reports whether the ImportPath of a rule matches a package. "main" matches
// every main package. A glob matches main packages by their import paths.
static bool is_for_package(const Rule& rule, const PlanPackage& package) {
  // A directory with test files only has no package that a rule could change.
  if (package.synthetic_test || package.files.empty()) {
    return false;
  }
  if (rule.import_path == "main") {
    return package.name == "main";
  }
  return import_path_matches(rule.import_path, package.import_path);
}

static std::string missing_dependency(const Rule& rule, const BuildPlan& plan) {
  for (const std::string& path : rule.dependencies) {
    if (plan.find(path) == nullptr) {
      return path;
    }
  }
  return "";
}

static void match_packages(const BuildPlan& plan, ChosenRule& chosen) {
  const Rule& rule = *chosen.rule;
  std::string other_version;
  for (const PlanPackage& package : plan.packages) {
    if (!is_for_package(rule, package)) {
      continue;
    }
    std::string version = plan.version_of(package);
    bool fits = package.standard ? rule.version.contains_go(version)
                                 : rule.version.contains(version);
    if (fits) {
      chosen.packages.push_back(&package);
    } else {
      other_version =
          version.empty() ? "no version" : fmt::format("version {}", version);
    }
  }
  if (chosen.packages.empty()) {
    chosen.unused_reason =
        other_version.empty()
            ? fmt::format("{} is not in the build", rule.import_path)
            : fmt::format("{} has {}, which is outside of Version",
                          rule.import_path, other_version);
  }
}

std::vector<ChosenRule> choose_rules(const std::vector<Rule>& rules,
                                     const BuildPlan& plan) {
  std::vector<ChosenRule> out;
  for (const Rule& rule : rules) {
    ChosenRule chosen;
    chosen.rule = &rule;
    std::string missing = missing_dependency(rule, plan);
    if (!rule.go_version.contains_go(plan.go_version)) {
      chosen.unused_reason =
          fmt::format("{} is outside of GoVersion", plan.go_version);
    } else if (!missing.empty()) {
      chosen.unused_reason =
          fmt::format("its dependency {} is not in the build", missing);
    } else {
      match_packages(plan, chosen);
    }
    out.push_back(std::move(chosen));
  }
  return out;
}

}  // namespace otel
