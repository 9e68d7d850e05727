#include "inject/workspace_copy.h"

#include <gtest/gtest.h>

namespace otel {

static Workspace workspace() {
  Result<Workspace> read = read_workspace(
      R"({"Go": "1.21", "Use": [{"DiskPath": "./app"}, {"DiskPath": "lib"}],
          "Replace": [{"Old": {"Path": "a"}, "New": {"Path": "../a"}},
                      {"Old": {"Path": "b", "Version": "v1.0.0"},
                       "New": {"Path": "c", "Version": "v1.1.0"}}]})",
      "/src");
  EXPECT_TRUE(read);
  read->members = {{"app", "/src/app"}, {"lib", "/src/lib"}};
  return *read;
}

static const VendorCopy kNothingVendored;

TEST(WorkspaceCopy, NeedsTheJsonOfGo) {
  EXPECT_EQ(read_workspace("go 1.23\n", "/w").error().render(),
            "otel: error: `go work edit -json` printed something that is not "
            "JSON\n");
}

TEST(WorkspaceCopy, RequiresHookModulesWithoutUsingThem) {
  HookModules modules;
  modules.directories = {{"hooks", "/src/hooks"}, {"lib", "/src/lib"}};
  modules.held_back = {{"api", "v0.8.0"}};
  EXPECT_EQ(make_go_work(workspace(), "/cache/m", "1.23", modules, {},
                         kNothingVendored),
            R"(go 1.23
godebug default=go1.21

use (
	/src/app
	/src/lib
	/cache/m
)

replace a => /a
replace b v1.0.0 => c v1.1.0
replace api => api v0.8.0
replace hooks v0.0.0 => /src/hooks
)");
  EXPECT_EQ(
      make_workspace_module(workspace(), modules, "1.23", kNothingVendored),
      "module otel.example/hooks\n\ngo 1.23\n\nrequire (\n"
      "\thooks v0.0.0\n)\n");
}

TEST(WorkspaceCopy, VendoredModulesReplaceAllReplacements) {
  VendorCopy vendor{.replaced = {{"b", "/src/vendor/b"}},
                    .required = {{"b", "v1.0.0"}}};
  HookModules modules;
  modules.held_back = {{"b", "v0.8.0"}};
  std::string text =
      make_go_work(workspace(), "/cache/m", "1.18", modules, {}, vendor);
  EXPECT_NE(text.find("replace a => /a\nreplace b => /src/vendor/b\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("v1.1.0"), std::string::npos) << text;
  EXPECT_NE(make_workspace_module(workspace(), modules, "1.18", vendor)
                .find("\tb v1.0.0\n"),
            std::string::npos);
}

TEST(WorkspaceCopy, MembersReplaceUnpublishedVersions) {
  Workspace users = workspace();
  users.replaced.push_back(
      {.path = "app", .version = "v0.0.0", .new_path = "/elsewhere"});
  users.unpublished = {{"app", "v0.0.0"}, {"lib", "v0.1.0"}, {"x", "v0.0.0"}};
  std::string text =
      make_go_work(users, "/cache/m", "1.18", {}, {}, kNothingVendored);
  EXPECT_NE(text.find("replace app v0.0.0 => /elsewhere\n"
                      "replace lib v0.1.0 => /src/lib\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("replace x"), std::string::npos) << text;
}

}  // namespace otel
