#include "inject/hook_modules.h"

#include <cstdlib>

#include <gtest/gtest.h>

#include "base/file.h"
#include "base/strings.h"
#include "match/signature.h"

namespace otel {

static Embedded embedded_modules() {
  Embedded out;
  for (const char* path : {"otel.example/pkg/api", "otel.example/pkg/rules/a",
                           "otel.example/pkg/setup"}) {
    out.modules.push_back({.path = path, .version = "v0.1.0-h1"});
  }
  return out;
}

// A main module in app/ with the package app/own and the hook module app/hooks,
// and a hook module outside of it.
class HookModulesTest : public testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/otel_hook_modules_XXXXXX";
    root_ = mkdtemp(name);
    write("app/go.mod", "module example.com/app\n");
    write("app/hooks/go.mod", "module example.com/hooks\n");
    write("far/go.mod", "module example.com/far\n");
    for (const char* directory : {"app/own", "app/hooks/deep", "broken"}) {
      ASSERT_TRUE(make_directories(path_join(root_, directory)));
    }
  }

  void TearDown() override { remove_tree(root_); }

  void write(const std::string& path, const std::string& text) {
    std::string file = path_join(root_, path);
    ASSERT_TRUE(make_directories(std::string(path_dir(file))));
    ASSERT_TRUE(write_file_atomic(file, text));
  }

  // Adds a rule whose Path is a directory of the root or an import path. A rule
  // that applies has a package.
  void add_rule(const std::string& path, bool directory, bool applies = true) {
    Rule& rule = rules_.emplace_back();
    rule.path = path;
    rule.path_directory = directory ? path_join(root_, path) : "";
    rule.location = Location{"otel.rules.json", 1, 2};
    rule.field_locations = {{"Path", Location{"otel.rules.json", 3, 4}}};
    applies_.push_back(applies);
  }

  // Returns "hook path;" for each rule, then "| module path@directory" and "|
  // path" for the modules, or the error with its place.
  std::string find() {
    std::vector<ChosenRule> chosen;
    for (size_t i = 0; i < rules_.size(); i++) {
      chosen.push_back({.rule = &rules_[i]});
      if (applies_[i]) {
        chosen.back().packages = {&package_};
      }
    }
    Result<HookModules> found =
        find_hook_modules(chosen, embedded_, root_ + "/app", overlay_);
    if (!found) {
      const Diagnostic& first = found.error().diagnostics()[0];
      return first.location.file + ": " + first.message +
             (first.hint.empty() ? "" : " | " + first.hint);
    }
    std::string out;
    for (const ChosenRule& rule : chosen) {
      out += rule.hook_path + ";";
    }
    for (const DirectoryModule& module : found->directories) {
      out += " | " + module.path + "@" + module.directory.substr(root_.size());
    }
    for (const EmbeddedModule* module : found->embedded) {
      out += " | " + module->path;
    }
    return out;
  }

  std::string root_;
  Embedded embedded_ = embedded_modules();
  OverlayFiles overlay_;
  std::vector<Rule> rules_;
  std::vector<bool> applies_;
  PlanPackage package_;
};

TEST_F(HookModulesTest, FindsModulesOfDirectories) {
  add_rule("app/hooks/deep", true);
  add_rule("app/hooks", true);
  add_rule("far", true);
  EXPECT_EQ(find(),
            "example.com/hooks/deep;example.com/hooks;example.com/far; | "
            "example.com/hooks@/app/hooks | example.com/far@/far | "
            "otel.example/pkg/api");
}

TEST_F(HookModulesTest, ADirectoryOfTheMainModuleIsItsPackage) {
  add_rule("app/own", true);
  EXPECT_EQ(find(), "example.com/app/own; | otel.example/pkg/api");
}

TEST_F(HookModulesTest, RequiresOurModulesOnce) {
  add_rule("otel.example/pkg/rules/a", false);
  add_rule("otel.example/pkg/rules/a/sub", false);
  add_rule("example.com/required", false);
  EXPECT_EQ(find(),
            "otel.example/pkg/rules/a;otel.example/pkg/rules/a/sub;"
            "example.com/required; | otel.example/pkg/api | "
            "otel.example/pkg/rules/a");
}

TEST_F(HookModulesTest, SkipsRulesThatDoNotApply) {
  add_rule("far", true, false);
  add_rule("otel.example/pkg/rules/a", false, false);
  EXPECT_EQ(find(), ";;");
}

// The directory of a file rule holds the file, not a hook package.
TEST_F(HookModulesTest, FileRulesHaveNoHookPackage) {
  add_rule("far", true);
  rules_[0].kind = RuleKind::kFile;
  EXPECT_EQ(find(), ";");
}

TEST_F(HookModulesTest, RejectsDirectoriesWithoutAModule) {
  add_rule("broken", true);
  EXPECT_EQ(find(), "otel.rules.json: the hook directory " + root_ +
                        "/broken is not in a Go module | run `go mod init "
                        "example.com/hooks` in it");
  write("broken/go.mod", "// nothing\n");
  EXPECT_EQ(find(), root_ + "/broken/go.mod: missing module directive");
}

TEST_F(HookModulesTest, ReadsGoModsThroughTheOverlay) {
  write("other.mod", "module example.com/other\n");
  write("overlay.json", R"({"Replace": {"far/go.mod": "other.mod"}})");
  Result<OverlayFiles> overlay =
      OverlayFiles::read(root_ + "/overlay.json", root_);
  ASSERT_TRUE(overlay);
  overlay_ = *overlay;
  add_rule("far", true);
  EXPECT_EQ(find(),
            "example.com/other; | example.com/other@/far | "
            "otel.example/pkg/api");
  Result<std::vector<std::string>> go_mods =
      go_mods_of({{"", root_ + "/app/hooks"}, {"", root_ + "/far"}}, overlay_);
  ASSERT_TRUE(go_mods);
  EXPECT_EQ(join(*go_mods, ""),
            "module example.com/hooks\nmodule example.com/other\n");
}

}  // namespace otel
