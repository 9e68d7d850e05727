#include "shim/cover_command.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/strings.h"
#include "base/test_directory.h"
#include "edits/plan_file.h"

namespace otel {

// A package p with a file a.go, as go gives it to its cover tool.
class CoverCommand : public testing::Test {
 protected:
  CoverCommand() {
    directory_.write("a.go", "\xef\xbb\xbfpackage p\n");
    directory_.write("config",
                     fmt::format(R"({{"PkgName": "p", "PkgPath": "x/p", )"
                                 R"("OutConfig": "{}", "EmitMetaFile": "{}"}})",
                                 path("answer"), path("meta")));
    directory_.write("outputs", fmt::format("{}\n{}\n", path("vars.go"),
                                            path("a.cover.go")));
  }

  std::string path(std::string_view name) const {
    return directory_.path(name);
  }
  void expect_plain_files() const {
    EXPECT_EQ(directory_.read("vars.go"), "package p\n");
    EXPECT_EQ(directory_.read("a.cover.go"),
              fmt::format("//line {}:1:1\npackage p\n", path("a.go")));
    EXPECT_EQ(directory_.read("answer"), "");
    EXPECT_EQ(directory_.read("meta"), "");
  }

  TestDirectory directory_;
};

TEST_F(CoverCommand, SourcesAreWrittenAsTheyAre) {
  EXPECT_TRUE(write_without_counters({"-pkgcfg", path("config"), "-mode", "set",
                                      "-var", "goCover", "-outfilelist",
                                      path("outputs"), path("a.go")}));
  expect_plain_files();
}

TEST_F(CoverCommand, FlagsMayHaveEqualsSigns) {
  EXPECT_TRUE(write_without_counters({"--pkgcfg=" + path("config"), "-mode=set",
                                      "-outfilelist=" + path("outputs"),
                                      path("a.go")}));
  expect_plain_files();
}

TEST_F(CoverCommand, OtherCommandLinesAreErrors) {
  std::string config = "-pkgcfg=" + path("config");
  std::string outputs = "-outfilelist=" + path("outputs");
  EXPECT_FALSE(write_without_counters({config, path("a.go")}));
  EXPECT_FALSE(write_without_counters({outputs, path("a.go")}));
  EXPECT_FALSE(write_without_counters({config, outputs}));
  EXPECT_FALSE(
      write_without_counters({config, outputs, path("a.go"), path("b.go")}));
  EXPECT_FALSE(write_without_counters(
      {"-pkgcfg=" + path("none"), outputs, path("a.go")}));
  directory_.write("config", "no JSON");
  EXPECT_FALSE(write_without_counters({config, outputs, path("a.go")}));
}

TEST_F(CoverCommand, EmptyAnswersAreTakenFromTheCompiler) {
  std::string empty = "-coveragecfg=" + directory_.write("answer", "");
  std::vector<std::string> words = {"compile", empty, "-pack", "a.go"};
  EXPECT_TRUE(strip_coverage(words));
  EXPECT_EQ(join(words, " "), "compile -pack a.go");
  EXPECT_TRUE(strip_coverage(words));
  words = {"compile", "-coveragecfg=" + directory_.write("other", "{}")};
  EXPECT_TRUE(strip_coverage(words));
  EXPECT_EQ(words.size(), 2u);
  words = {"compile", "-coveragecfg=" + path("none")};
  EXPECT_FALSE(strip_coverage(words));
}

// Given the edits of package p, the words of a command that covers it and
// whether the tool is left to run.
TEST_F(CoverCommand, IsRunOrLeftToRun) {
  PlannedPackage counted;
  counted.work.import_path = "p";
  counted.work.overlaid = {{path("otel_importer.go"), "/cache/importer.go"}};
  PlannedPackage skipped;
  skipped.work.import_path = "q";
  skipped.work.skip_coverage = true;
  std::string plan =
      directory_.write("plan", encode_plan({.packages = {counted, skipped}}));
  ToolCommand command{
      .files = {.plan = plan},
      .words = {"/go/tool/cover", "-pkgcfg", path("config"), "-outfilelist",
                path("outputs"), path("otel_importer.go")},
      .environment = Environment({"PWD=/"}),
      .package = "p"};
  EXPECT_EQ(run_cover(command).value(), std::nullopt);
  EXPECT_EQ(command.words.back(), "/cache/importer.go");
  command.words.back() = path("a.go");
  command.package = "other";
  EXPECT_EQ(run_cover(command).value(), std::nullopt);
  command.package = "q [q.test]";
  EXPECT_EQ(run_cover(command).value(), 0);
  expect_plain_files();
}

}  // namespace otel
