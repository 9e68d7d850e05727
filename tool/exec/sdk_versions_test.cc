#include "exec/sdk_versions.h"

#include <gtest/gtest.h>

namespace otel {

static const std::string kOtel = "go.opentelemetry.io/otel";

// The requirements as "path version" texts, for a build with these modules and
// versions.
static std::string requirements(
    const std::vector<std::pair<std::string, std::string>>& users,
    std::string_view go_mod = "") {
  BuildPlan plan;
  for (const auto& [path, version] : users) {
    PlanModule module;
    module.path = path;
    module.selected_version = version;
    plan.modules.push_back(module);
  }
  EmbeddedModule ours{
      "ours", "v1", "1.23", {kOtel, kOtel + "/sdk", kOtel + "/sdk/log"}};
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
  // The user's own SDK stays what it is.
  EXPECT_EQ(requirements({{kOtel, "v1.40.0"}, {kOtel + "/sdk", "v1.39.0"}}),
            "");
  EXPECT_EQ(requirements({{kOtel, "v1.40.1-0.20260101000000-abcdefabcdef"}}),
            "");
  // Required, but not by this program.
  EXPECT_EQ(requirements({}, "require (\n\t" + kOtel +
                                 "/log v0.22.0 // indirect\n\t" + kOtel +
                                 " v1.46.0\n)\n"),
            "/sdk v1.46.0;/sdk/log v0.22.0;");
  EXPECT_EQ(
      requirements({{kOtel, "v1.40.0"}}, "require " + kOtel + " v1.39.0\n"),
      "/sdk v1.40.0;");
  // Replaced by a directory without a version.
  EXPECT_EQ(requirements({{kOtel, ""}}), "");
}

}  // namespace otel
