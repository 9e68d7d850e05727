// See sdk_versions.h.
#include "inject/sdk_versions.h"

#include <algorithm>

#include "base/versions.h"
#include "plan/go_mod.h"

namespace otel {

// A module of the SDK, and the module of the API that is released together with
// it at the same version.
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

// Reports whether a version is a release. A version with a hyphen may exist for
// one of the modules only; a directory has no version.
static bool is_release(std::string_view version) {
  return !version.empty() && version.find('-') == std::string_view::npos;
}

static bool is_needed(std::string_view path, const HookModules& modules) {
  return std::ranges::any_of(
      modules.embedded, [&](const EmbeddedModule* module) {
        return std::ranges::find(module->required, path) !=
               module->required.end();
      });
}

// Returns the newest version that our own modules require, "" for none.
static std::string own_requirement(std::string_view path,
                                   const HookModules& modules) {
  std::string out;
  for (const EmbeddedModule* module : modules.embedded) {
    for (size_t i = 0; i < module->required.size(); i++) {
      if (module->required[i] == path &&
          compare_semver(module->required_versions[i], out) > 0) {
        out = module->required_versions[i];
      }
    }
  }
  return out;
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
    // An API that is older than the one that our modules need is raised to it,
    // and the SDK may not have existed at its version.
    bool raised =
        compare_semver(version, own_requirement(module.api, modules)) < 0;
    if (is_release(version) && !raised &&
        find_module(users_plan, module.sdk) == nullptr &&
        is_needed(module.sdk, modules)) {
      out.emplace_back(module.sdk, std::move(version));
    }
  }
  return out;
}

static constexpr std::string_view kLogApi = "go.opentelemetry.io/otel/log";
static constexpr std::string_view kLogSdk = "go.opentelemetry.io/otel/sdk/log";
// The oldest version that pkg/ compiles with.
static constexpr std::string_view kOldestLogApi = "v0.3.0";

bool hold_log_versions(const BuildPlan& users_plan, const BuildPlan& plan,
                       const std::vector<std::string>& hooks_go_mods,
                       HookModules& modules) {
  const PlanModule* users = find_module(users_plan, kLogApi);
  const PlanModule* ours = find_module(plan, kLogApi);
  if (!modules.held_back.empty() || users == nullptr || ours == nullptr ||
      users->version != users->selected_version ||
      compare_semver(users->version, kOldestLogApi) < 0 ||
      compare_semver(ours->selected_version, users->version) <= 0 ||
      ours->selected_version != own_requirement(kLogApi, modules)) {
    return false;
  }
  bool asked_for =
      std::ranges::any_of(hooks_go_mods, [&](const std::string& go_mod) {
        return compare_semver(required_version_of(go_mod, kLogApi),
                              users->version) > 0;
      });
  if (asked_for) {
    return false;
  }
  const PlanModule* sdk = find_module(users_plan, kLogSdk);
  modules.held_back.emplace_back(kLogApi, users->version);
  modules.held_back.emplace_back(
      kLogSdk, sdk == nullptr ? users->version : sdk->version);
  return true;
}

// Requires a module at a version. Returns false if `modules` did so already.
static bool require(HookModules& modules, std::string_view path,
                    const std::string& version) {
  std::pair<std::string, std::string> wanted(path, version);
  if (std::ranges::find(modules.sdk_modules, wanted) !=
      modules.sdk_modules.end()) {
    return false;
  }
  std::erase_if(modules.sdk_modules,
                [&](const auto& other) { return other.first == path; });
  modules.sdk_modules.push_back(std::move(wanted));
  return true;
}

bool raise_sdk(const BuildPlan& users_plan, const BuildPlan& plan,
               HookModules& modules) {
  bool raised = false;
  for (const SdkModule& module : kSdkModules) {
    const PlanModule* api = find_module(plan, module.api);
    const PlanModule* sdk = find_module(plan, module.sdk);
    if (api != nullptr && sdk != nullptr && is_release(api->selected_version) &&
        find_module(users_plan, module.sdk) == nullptr &&
        compare_semver(api->selected_version, sdk->selected_version) > 0) {
      raised |= require(modules, module.sdk, api->selected_version);
    }
  }
  return raised;
}

}  // namespace otel
