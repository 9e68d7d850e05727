#include "inject/mod_copy.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

static Embedded one_embedded_module() {
  Embedded embedded;
  embedded.modules.push_back({.path = "otel.example/pkg/api",
                              .version = "v0.1.0-h1",
                              .go_version = "1.23",
                              .required = {}});
  embedded.go_sum = "otel.example/pkg/api v0.1.0-h1 h1:x=\n";
  return embedded;
}

TEST(ModCopy, AddsToTheUsersGoMod) {
  Embedded embedded = one_embedded_module();
  HookModules modules;
  modules.embedded = {&embedded.modules[0]};
  modules.directories = {{"hooks.example/mine", "/src/app/hooks"},
                         {"hooks.example/far", "/src/it's far"}};
  EXPECT_EQ(make_go_mod("module app", "/src/app", modules, embedded),
            R"(module app

// Added by otel for this build.
require (
	otel.example/pkg/api v0.1.0-h1
	hooks.example/mine v0.0.0
	hooks.example/far v0.0.0
)

replace (
	otel.example/pkg/api v0.0.0 => otel.example/pkg/api v0.1.0-h1
	hooks.example/mine v0.0.0 => ./hooks
	hooks.example/far v0.0.0 => "../it's far"
)
)");
}

TEST(ModCopy, AddsSdkModulesAndHeldVersions) {
  HookModules modules;
  modules.sdk_modules = {{"sdk", "v1.40.0"}};
  modules.held_back = {{"log", "v0.8.0"}};
  EXPECT_EQ(require_lines(modules), "\tsdk v1.40.0\n");
  EXPECT_EQ(make_go_mod("module app\n", "/src/app", modules, {}),
            "module app\n\n\n// Added by otel for this build.\nrequire (\n"
            "\tsdk v1.40.0\n)\n\nreplace (\n\tlog => log v0.8.0\n)\n");
}

TEST(ModCopy, HasEachSumOnce) {
  Embedded embedded = one_embedded_module();
  Result<std::string> sums = make_go_sum(
      "b v1 h1:b=\r\n\notel.example/pkg/api v0.1.0-h1 h1:x=\na v1 h1:a=", {},
      embedded);
  ASSERT_TRUE(sums);
  EXPECT_EQ(*sums,
            "a v1 h1:a=\nb v1 h1:b=\notel.example/pkg/api v0.1.0-h1 h1:x=\n");
}

TEST(ModCopy, HasTheSumsOfHookDirectories) {
  char name[] = "/tmp/otel_mod_copy_XXXXXX";
  std::string root = mkdtemp(name);
  ASSERT_TRUE(write_file_atomic(root + "/go.sum", "c v1 h1:c=\nb v1 h1:b=\n"));
  HookModules modules;
  modules.directories = {{"hooks", root}, {"without.sums", root + "/none"}};
  Result<std::string> sums = make_go_sum("b v1 h1:b=\n", modules, {});
  remove_tree(root);
  ASSERT_TRUE(sums);
  EXPECT_EQ(*sums, "b v1 h1:b=\nc v1 h1:c=\n");
}

TEST(ModCopy, AddsMissingRequirements) {
  EXPECT_EQ(add_requirements("module a\n\nrequire b v1.0.0\n",
                             {{"b", "v1.0.0"}, {"c", "v2.0.0"}}),
            "module a\n\nrequire b v1.0.0\n\n\nrequire (\n"
            "\tc v2.0.0 // indirect\n)\n");
  EXPECT_EQ(add_requirements("module a\n", {}), "module a\n");
}

}  // namespace otel
