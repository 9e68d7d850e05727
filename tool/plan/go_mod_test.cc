#include "plan/go_mod.h"

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

TEST(GoMod, ModulePath) {
  struct {
    const char* text;
    const char* want;
  } cases[] = {
      {"module m\n", "m"},
      {"// comment\n\n\tmodule  example.com/a // note\n", "example.com/a"},
      {"module \"a b\"\n", "a b"},
      {"module `a`\ngo 1.21", "a"},
      {"modules m\n", ""},
      {"module\n", ""},
      {"", ""},
      {"module a\nmodule b\n", "a"}};
  for (const auto& c : cases) {
    EXPECT_EQ(module_path_of(c.text), c.want) << c.text;
  }
}

TEST(GoMod, GoLine) {
  EXPECT_EQ(go_line_of("module m\n\ngo 1.21rc1 // why\n"), "1.21rc1");
  EXPECT_EQ(go_line_of("module m\ngodebug default=go1.21\n"), "");
}

static std::string requirements(std::string_view text) {
  std::string out;
  for (const auto& [path, version] : requirements_in(text)) {
    out += fmt::format("{}@{} ", path, version);
  }
  return out;
}

TEST(GoMod, Requirements) {
  std::string_view text =
      "module m\n"
      "require a v1.0.0\n"
      "require (\n"
      "\tb v2.0.0 // indirect\n"
      "\t\"c\"  v3.0.0\n"
      ")\n"
      "replace (\n\td v1.0.0 => ../d\n)\n"
      "require\te v1.1.0\n";
  EXPECT_EQ(requirements(text), "a@v1.0.0 b@v2.0.0 c@v3.0.0 e@v1.1.0 ");
  EXPECT_EQ(required_version_of(text, "c"), "v3.0.0");
  EXPECT_EQ(required_version_of(text, "d"), "");
  EXPECT_EQ(required_version_of(text, "m"), "");
  EXPECT_EQ(requirements("module m\n"), "");
}

TEST(GoMod, GodebugDefault) {
  EXPECT_TRUE(has_godebug_default("godebug default=go1.21\n"));
  EXPECT_TRUE(has_godebug_default("godebug (\n\ta=1\n\tdefault=go1.21\n)\n"));
  EXPECT_FALSE(has_godebug_default("godebug a=1\n"));
  EXPECT_FALSE(has_godebug_default("// godebug default=go1.21\n"));
}

TEST(GoMod, DirectoryPaths) {
  for (const char* path : {".", "..", "./a", "../a", "/a"}) {
    EXPECT_TRUE(is_directory_path(path)) << path;
  }
  for (const char* path : {"a", "a/b", ".a", "...", "example.com/x"}) {
    EXPECT_FALSE(is_directory_path(path)) << path;
  }
}

TEST(GoMod, EscapedModulePaths) {
  EXPECT_EQ(escaped_module_path("github.com/BurntSushi/toml"),
            "github.com/!burnt!sushi/toml");
  EXPECT_EQ(escaped_module_path("golang.org/x/mod"), "golang.org/x/mod");
}

TEST(GoMod, Quoting) {
  struct {
    const char* word;
    const char* want;
  } cases[] = {{"../a", "../a"},
               {"", "\"\""},
               {"../a b", "\"../a b\""},
               {"../a\"b\\c", "\"../a\\\"b\\\\c\""},
               {"../(a)", "\"../(a)\""},
               {"a//b", "\"a//b\""},
               // An unquoted "/*" would be a comment, which go.mod cannot have.
               {"../*b", "\"../*b\""}};
  for (const auto& c : cases) {
    EXPECT_EQ(go_mod_quote(c.word), c.want) << c.word;
  }
}

TEST(GoMod, ModuleRoot) {
  std::string root = path_clean(testing::TempDir()) + "/otel_go_mod_XXXXXX";
  ASSERT_NE(::mkdtemp(root.data()), nullptr);
  ASSERT_TRUE(make_directories(root + "/m/a/b"));
  ASSERT_TRUE(write_file_atomic(root + "/m/go.mod", "module m\n"));
  EXPECT_EQ(module_root_of(root + "/m/a/b", {}), root + "/m");
  EXPECT_EQ(module_root_of(root + "/m", {}), root + "/m");
  // An overlay can add a go.mod and remove one.
  ASSERT_TRUE(write_file_atomic(
      root + "/overlay.json",
      R"({"Replace": {"m/a/go.mod": "m/go.mod", "m/go.mod": ""}})"));
  Result<OverlayFiles> overlay =
      OverlayFiles::read(root + "/overlay.json", root);
  ASSERT_TRUE(overlay);
  EXPECT_EQ(module_root_of(root + "/m/a/b", *overlay), root + "/m/a");
  EXPECT_NE(module_root_of(root + "/m", *overlay), root + "/m");
  remove_tree(root);
}

}  // namespace otel
