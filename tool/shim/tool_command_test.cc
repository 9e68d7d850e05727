#include "shim/tool_command.h"

#include <gtest/gtest.h>

#include "base/strings.h"

namespace otel {

// The command of these words, the first of which is the tool.
static ToolCommand command_of(std::string_view words,
                              const std::string& package = "p") {
  std::vector<std::string> argv = {"otel",     "toolexec",  "/c/plans/1.plan",
                                   "/c/names", "/c/report", "0"};
  for (std::string_view word : split(words, ' ')) {
    argv.emplace_back(word);
  }
  return parse_tool_command(argv,
                            Environment({"TOOLEXEC_IMPORTPATH=" + package}))
      .value();
}

TEST(ToolCommand, IsReadFromTheCommandLine) {
  Result<ToolCommand> command = parse_tool_command(
      {"otel", "toolexec", "plan", "names", "report", "2", "time", "-v",
       "/go/tool/compile", "-o", "x"},
      Environment({"TOOLEXEC_IMPORTPATH=p [p.test]", "A=b"}));
  ASSERT_TRUE(command);
  EXPECT_EQ(command->files.plan, "plan");
  EXPECT_EQ(command->files.names, "names");
  EXPECT_EQ(command->files.report, "report");
  EXPECT_EQ(command->words.size(), 5u);
  EXPECT_EQ(command->tool_path(), "/go/tool/compile");
  EXPECT_EQ(command->package, "p [p.test]");
  EXPECT_EQ(command->import_path(), "p");
  EXPECT_EQ(command->environment.get("A"), "b");
}

TEST(ToolCommand, NeedsATool) {
  Environment none;
  EXPECT_FALSE(parse_tool_command({"otel", "toolexec"}, none));
  EXPECT_FALSE(
      parse_tool_command({"otel", "toolexec", "p", "n", "r", "0"}, none));
  EXPECT_FALSE(
      parse_tool_command({"otel", "toolexec", "p", "n", "r", "1", "c"}, none));
  EXPECT_EQ(
      parse_tool_command({"otel", "toolexec", "p", "n", "r", "0", "c"}, none)
          ->package,
      "");
}

TEST(ToolCommand, IsOfATool) {
  EXPECT_TRUE(is_tool(command_of("/go/tool/compile -o x a.go"), "compile"));
  EXPECT_FALSE(is_tool(command_of("/go/tool/compile -V=full"), "compile"));
  EXPECT_FALSE(is_tool(command_of("/go/tool/link -o compile"), "compile"));
}

// Flags as cmd/go of Go 1.23 to 1.27 writes them.
TEST(ToolCommand, FirstGoFileFollowsTheLastFlag) {
  struct {
    const char* words;
    const char* want;
  } rows[] = {
      {"compile -o b/_pkg_.a -p p -pack a.go b.go", "a.go"},
      {"compile -o b/_pkg_.a -pack ./a.go", "./a.go"},
      {"compile -pack -asmhdr b/go_asm.h a.go", "a.go"},
      {"compile -pack -importcfg b/importcfg a.go b.go", "a.go"},
      {"compile -pack -embedcfg b/embedcfg a.go", "a.go"},
      {"compile -pack -goversion=go1.26 a.go", "a.go"},
      // What an overlay has in the place of a.go.
      {"compile -pack overlaid/1234", "overlaid/1234"},
      {"compile -pack -importcfg b/importcfg overlaid/1234", "overlaid/1234"},
      // A flag that this tool does not know of.
      {"compile -pack -new a.go b.go", "a.go"},
      {"compile a.go", "a.go"},
      {"compile -pack", ""},
      {"compile -importcfg b/importcfg", ""},
      {"compile", ""},
  };
  for (const auto& row : rows) {
    ToolCommand command = command_of(row.words);
    size_t first = first_go_file(command);
    ASSERT_LE(first, command.words.size()) << row.words;
    EXPECT_EQ(first < command.words.size() ? command.words[first] : "",
              row.want)
        << row.words;
  }
}

TEST(ToolCommand, HasFlags) {
  ToolCommand command = command_of("compile -o /w/b001/_pkg_.a -p p a.go");
  EXPECT_EQ(flag_value(command, "-p"), "p");
  EXPECT_EQ(flag_value(command, "-importcfg"), "");
  EXPECT_EQ(flag_value(command_of("compile -p"), "-p"), "");
  EXPECT_EQ(archive_argument(command).value(), 2u);
  EXPECT_FALSE(archive_argument(command_of("compile a.go")));
}

TEST(ToolCommand, FindsTheWorkDirectoryOfGo) {
  struct {
    const char* words;
    const char* want;
  } rows[] = {
      {"compile -o /tmp/go-build12/b001/_pkg_.a a.go", "/tmp/go-build12"},
      {"compile -o $WORK/b001/_pkg_.a a.go", ""},
      {"link -o /src/app", ""},
      {"compile a.go", ""},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(go_work_directory(command_of(row.words)), row.want) << row.words;
  }
}

TEST(ToolCommand, SaltIsTaken) {
  ToolCommand command = command_of("compile -N -otel=1 -otel=2 -pack a.go");
  EXPECT_EQ(take_salt(command), "2");
  EXPECT_EQ(join(command.words, " "), "compile -N -pack a.go");
  EXPECT_EQ(take_salt(command), "");
}

TEST(ToolCommand, TestsAreNoPackagesOfTheirImportPath) {
  struct {
    const char* package;
    const char* file;
    bool want;
  } rows[] = {
      {"p", "a.go", false},
      {"p [p.test]", "a.go", false},
      {"p_test [p.test]", "a_test.go", true},
      {"p_test", "a.go", false},
      {"p_test [q.test]", "a.go", false},
      {"p.test", "/w/b001/_testmain.go", true},
      {"p.test", "/w/b001/_testmain.cover.go", true},
      {"p.test", "a.go", false},
  };
  for (const auto& row : rows) {
    ToolCommand command =
        command_of(std::string("compile -pack ") + row.file, row.package);
    EXPECT_EQ(compiles_tests(command), row.want)
        << row.package << " " << row.file;
  }
}

}  // namespace otel
