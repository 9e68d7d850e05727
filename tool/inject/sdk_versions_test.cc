#include "inject/sdk_versions.h"

#include <gtest/gtest.h>

namespace otel {

static const std::string kOtel = "go.opentelemetry.io/otel";

static BuildPlan plan_with(
    const std::vector<std::pair<std::string, std::string>>& versions) {
  BuildPlan plan;
  for (const auto& [path, version] : versions) {
    PlanModule module;
    module.path = path;
    module.selected_version = version;
    plan.modules.push_back(module);
  }
  return plan;
}

// Returns the requirements as "path version;" for a user's build with these
// modules and versions.
static std::string requirements(
    const std::vector<std::pair<std::string, std::string>>& users,
    std::string_view go_mod = "") {
  BuildPlan plan = plan_with(users);
  EmbeddedModule ours{
      "ours",
      "v1",
      "1.23",
      {kOtel, kOtel + "/sdk", kOtel + "/sdk/log", kOtel + "/log"},
      {"v1.36.0", "v1.36.0", "v0.12.2", "v0.12.2"}};
  HookModules modules;
  modules.embedded = {&ours};
  std::string out;
  for (const auto& [path, version] : sdk_requirements(plan, go_mod, modules)) {
    out += path.substr(kOtel.size()) + " " + version + ";";
  }
  return out;
}

TEST(SdkVersions, FollowTheApi) {
  EXPECT_EQ(requirements({}), "");
  EXPECT_EQ(requirements({{kOtel, "v1.40.0"}}), "/sdk v1.40.0;");
  EXPECT_EQ(requirements({{kOtel, "v1.45.0"}, {kOtel + "/log", "v0.21.0"}}),
            "/sdk v1.45.0;/sdk/log v0.21.0;");
  // The user's own SDK stays as it is.
  EXPECT_EQ(requirements({{kOtel, "v1.40.0"}, {kOtel + "/sdk", "v1.39.0"}}),
            "");
  EXPECT_EQ(requirements({{kOtel, "v1.40.1-0.20260101000000-abcdefabcdef"}}),
            "");
  // The user's go.mod requires an API that the program does not use.
  EXPECT_EQ(requirements({}, "require (\n\t" + kOtel +
                                 "/log v0.22.0 // indirect\n\t" + kOtel +
                                 " v1.46.0\n)\n"),
            "/sdk v1.46.0;/sdk/log v0.22.0;");
  EXPECT_EQ(
      requirements({{kOtel, "v1.40.0"}}, "require " + kOtel + " v1.39.0\n"),
      "/sdk v1.40.0;");
  // An API that our modules raise.
  EXPECT_EQ(requirements({{kOtel, "v1.10.0"}, {kOtel + "/log", "v0.3.0"}}), "");
  EXPECT_EQ(requirements({{kOtel, "v1.36.0"}}), "/sdk v1.36.0;");
  // A directory without a version replaces the API.
  EXPECT_EQ(requirements({{kOtel, ""}}), "");
}

TEST(SdkVersions, FollowAnApiThatHooksRaise) {
  // otel/sdk 1.47 itself requires the API for logs in its own version.
  BuildPlan plan = plan_with({{kOtel, "v1.47.0"},
                              {kOtel + "/sdk", "v1.47.0"},
                              {kOtel + "/log", "v1.47.0"},
                              {kOtel + "/sdk/log", "v0.12.2"}});
  HookModules modules;
  modules.sdk_modules = {{kOtel + "/sdk/log", "v0.12.2"}};
  EXPECT_TRUE(raise_sdk(BuildPlan{}, plan, modules));
  ASSERT_EQ(modules.sdk_modules.size(), 1u);
  EXPECT_EQ(modules.sdk_modules[0].second, "v1.47.0");
  // The requirement did not help, perhaps because of a directive in go.mod, so
  // it is not made again.
  EXPECT_FALSE(raise_sdk(BuildPlan{}, plan, modules));

  // The SDK is the user's own, fits already, or is not in the build.
  EXPECT_FALSE(
      raise_sdk(plan_with({{kOtel + "/sdk/log", "v0.12.2"}}), plan, modules));
  plan.modules[3].selected_version = "v1.47.0";
  EXPECT_FALSE(raise_sdk(BuildPlan{}, plan, modules));
  EXPECT_FALSE(raise_sdk(BuildPlan{}, BuildPlan{}, modules));
}

// Returns the held versions as "path version;" for a user's build with these
// modules. The build with hooks selects `selected`; our modules require
// v0.12.2.
static std::string held_back(
    const std::vector<std::pair<std::string, std::string>>& users,
    const std::string& selected, const std::vector<std::string>& hooks = {}) {
  EmbeddedModule ours{
      "ours", "v1", "1.23", {kOtel + "/log"}, {std::string("v0.12.2")}};
  HookModules modules;
  modules.embedded = {&ours};
  BuildPlan users_plan = plan_with(users);
  for (PlanModule& module : users_plan.modules) {
    module.version = module.selected_version;
  }
  BuildPlan plan = plan_with({{kOtel + "/log", selected}});
  bool more = hold_log_versions(users_plan, plan, hooks, modules);
  EXPECT_EQ(more, !modules.held_back.empty());
  EXPECT_FALSE(hold_log_versions(users_plan, plan, hooks, modules) && more);
  std::string out;
  for (const auto& [path, version] : modules.held_back) {
    out += path.substr(kOtel.size()) + " " + version + ";";
  }
  return out;
}

TEST(SdkVersions, HoldsTheLogApiThatOurModulesRaise) {
  const std::string log = kOtel + "/log";
  EXPECT_EQ(held_back({{log, "v0.8.0"}}, "v0.12.2"),
            "/log v0.8.0;/sdk/log v0.8.0;");
  EXPECT_EQ(
      held_back({{log, "v0.8.0"}, {kOtel + "/sdk/log", "v0.7.0"}}, "v0.12.2"),
      "/log v0.8.0;/sdk/log v0.7.0;");
  EXPECT_EQ(held_back({}, "v0.12.2"), "");
  EXPECT_EQ(held_back({{log, "v0.12.2"}}, "v0.12.2"), "");
  // The user's version is too old, or another module has raised it.
  EXPECT_EQ(held_back({{log, "v0.2.0"}}, "v0.12.2"), "");
  EXPECT_EQ(held_back({{log, "v0.8.0"}}, "v0.22.0"), "");
  EXPECT_EQ(held_back({{log, "v0.8.0"}}, "v0.12.2",
                      {"module hooks\n\nrequire " + log + " v0.12.0\n"}),
            "");
}

}  // namespace otel
