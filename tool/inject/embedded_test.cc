#include "inject/embedded.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

TEST(Embedded, FindsTheModuleWithTheLongestPath) {
  Embedded embedded;
  for (const char* path : {"a.example/pkg", "a.example/pkg/rules/x"}) {
    embedded.modules.push_back({.path = path});
  }
  auto find = [&](std::string_view import_path) {
    const EmbeddedModule* module = embedded.module_of(import_path);
    return module == nullptr ? "" : module->path;
  };
  EXPECT_EQ(find("a.example/pkg"), "a.example/pkg");
  EXPECT_EQ(find("a.example/pkg/rules"), "a.example/pkg");
  EXPECT_EQ(find("a.example/pkg/rules/x"), "a.example/pkg/rules/x");
  EXPECT_EQ(find("a.example/pkg/rules/x/y"), "a.example/pkg/rules/x");
  EXPECT_EQ(find("a.example/pkg/rules/xy"), "a.example/pkg");
  EXPECT_EQ(find("a.example/pkgs"), "");
}

TEST(Embedded, IndexDescribesEachModule) {
  Result<Embedded> embedded = read_embedded();
  ASSERT_TRUE(embedded);
  std::set<std::string> paths;
  for (const EmbeddedModule& module : embedded->modules) {
    EXPECT_TRUE(paths.insert(module.path).second) << module.path;
    EXPECT_TRUE(module.version.starts_with("v0.1.0-h")) << module.version;
    EXPECT_TRUE(module.go_version.starts_with("1.")) << module.path;
    EXPECT_EQ(module.required.size(), module.required_versions.size());
    EXPECT_NE(
        embedded->go_sum.find(module.path + " " + module.version + " h1:"),
        std::string::npos)
        << module.path;
  }
  EXPECT_TRUE(paths.contains("otel.example/pkg/api"));
  EXPECT_EQ(embedded->hash.size(), 16u);
}

// A module of ours is required at the version that is embedded.
TEST(Embedded, VersionsOfRequiredModulesAgree) {
  Result<Embedded> embedded = read_embedded();
  ASSERT_TRUE(embedded);
  int ours = 0;
  for (const EmbeddedModule& module : embedded->modules) {
    for (size_t i = 0; i < module.required.size(); i++) {
      auto other = std::ranges::find(embedded->modules, module.required[i],
                                     &EmbeddedModule::path);
      if (other != embedded->modules.end()) {
        ours++;
        EXPECT_EQ(module.required_versions[i], other->version) << module.path;
      }
    }
  }
  EXPECT_GT(ours, 0);
}

TEST(Embedded, EachRuleSetHasItsRules) {
  Result<Embedded> embedded = read_embedded();
  ASSERT_TRUE(embedded);
  std::set<std::string> names;
  for (const auto& [name, text] : embedded->rule_sets) {
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_TRUE(text.starts_with("[")) << name;
  }
  EXPECT_TRUE(names.contains("nethttp"));
}

TEST(Embedded, UnpacksAndRepairsTheProxy) {
  char name[] = "/tmp/otel_embedded_XXXXXX";
  std::string root = mkdtemp(name);
  Result<Embedded> embedded = read_embedded();
  ASSERT_TRUE(embedded);
  Result<std::string> proxy = unpack_proxy(*embedded, root);
  ASSERT_TRUE(proxy);
  EXPECT_TRUE(proxy->starts_with(root + "/")) << *proxy;
  const EmbeddedModule* api = embedded->module_of("otel.example/pkg/api");
  ASSERT_NE(api, nullptr);
  std::string file = *proxy + "/" + api->path + "/@v/" + api->version + ".mod";
  Result<std::string> text = read_file(file);
  ASSERT_TRUE(text);
  EXPECT_TRUE(text->starts_with("module otel.example/pkg/api\n")) << *text;

  ASSERT_TRUE(write_file_atomic(file, "damaged"));
  EXPECT_EQ(*unpack_proxy(*embedded, root), *proxy);
  EXPECT_EQ(*read_file(file), *text);
  remove_tree(root);
}

}  // namespace otel
