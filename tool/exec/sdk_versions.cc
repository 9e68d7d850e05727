// See sdk_versions.h.
#include "exec/sdk_versions.h"

#include <algorithm>

#include "plan/go_mod.h"

namespace otel {

// Modules that are released together, with the same version.
struct SdkModule {
  std::string_view sdk;
  std::string_view api;
};

static constexpr SdkModule kSdkModules[] = {
    {"go.opentelemetry.io/otel/sdk", "go.opentelemetry.io/otel"},
    {"go.opentelemetry.io/otel/sdk/metric", "go.opentelemetry.io/otel"},
    {"go.opentelemetry.io/otel/sdk/log", "go.opentelemetry.io/otel/log"},
};

static const PlanModule* find_module(const BuildPlan& plan,
                                     std::string_view path) {
  auto at = std::ranges::find(plan.modules, path, &PlanModule::path);
  return at == plan.modules.end() ? nullptr : &*at;
}

static bool is_needed(std::string_view path, const HookModules& modules) {
  return std::ranges::any_of(
      modules.embedded, [&](const EmbeddedModule* module) {
        return std::ranges::find(module->required, path) !=
               module->required.end();
      });
}

std::vector<std::pair<std::string, std::string>> sdk_requirements(
    const BuildPlan& users_plan, std::string_view go_mod,
    const HookModules& modules) {
  std::vector<std::pair<std::string, std::string>> out;
  for (const SdkModule& module : kSdkModules) {
    const PlanModule* api = find_module(users_plan, module.api);
    std::string version = api != nullptr
                              ? api->selected_version
                              : required_version_of(go_mod, module.api);
    // A version with a hyphen is of one commit of one module.
    if (!version.empty() && version.find('-') == std::string::npos &&
        find_module(users_plan, module.sdk) == nullptr &&
        is_needed(module.sdk, modules)) {
      out.emplace_back(module.sdk, std::move(version));
    }
  }
  return out;
}

}  // namespace otel
