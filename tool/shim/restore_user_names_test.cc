#include "shim/restore_user_names.h"

#include <gtest/gtest.h>

#include "base/strings.h"
#include "base/test_directory.h"
#include "edits/user_names.h"

namespace otel {

// The command of a tool with these arguments.
static ToolCommand command_of(const TestDirectory& directory,
                              const UserNames& names,
                              std::vector<std::string> words) {
  return {
      .files = {.names = directory.write("names", encode_user_names(names))},
      .words = std::move(words)};
}

// The line of importcfg for a program that the linker gets, given the line that
// go wrote, where the user gave these flags.
static std::string build_info(const std::string& gcflags,
                              const std::string& ldflags,
                              const std::string& line) {
  TestDirectory directory;
  std::string importcfg = directory.write("importcfg", line);
  ToolCommand command = command_of(directory, {gcflags, ldflags, ""},
                                   {"/go/tool/link", "-importcfg", importcfg});
  EXPECT_TRUE(restore_user_names(command));
  return read_file(command.words[2]).value();
}

TEST(RestoreUserNames, FlagsAreTheUsers) {
  std::string ours = R"(modinfo "path\tp\nbuild\t-gcflags=unsafe=-otel=\n)"
                     R"(build\t-ldflags=unsafe=-otel=\nbuild\tCGO=1\n")";
  EXPECT_EQ(build_info("", "", ours), R"(modinfo "path\tp\nbuild\tCGO=1\n")");
  EXPECT_EQ(build_info("-N", "-s -w", ours),
            R"(modinfo "path\tp\nbuild\t-gcflags=-N\n)"
            R"(build\t-ldflags=\"-s -w\"\nbuild\tCGO=1\n")");
}

// Twice quoted: as a value of debug.BuildInfo, and as a line of importcfg.
TEST(RestoreUserNames, QuotesAreEscapedAsGoDoes) {
  EXPECT_EQ(
      build_info("", R"(-X "main.v=a\b")",
                 R"(modinfo "path\tp\nbuild\t-ldflags=unsafe=-otel=\n")"),
      R"(modinfo "path\tp\nbuild\t-ldflags=\"-X \\\"main.v=a\\\\b\\\"\"\n")");
  EXPECT_EQ(build_info("", "-X=main.v=ö",
                       R"(modinfo "path\tp\nbuild\t-ldflags=unsafe=-otel=\n")"),
            R"(modinfo "path\tp\nbuild\t-ldflags=-X=main.v=ö\n")");
}

TEST(RestoreUserNames, WhatIsNotOursStays) {
  std::string users = R"(modinfo "path\tp\nbuild\t-ldflags=-s\n")";
  EXPECT_EQ(build_info("", "", users), users);
}

// What go finds by a link in our cache lies in the module cache.
TEST(RestoreUserNames, PathsAreThoseOfTheModuleCache) {
  TestDirectory directory;
  VersionedModule module{.path = "ex.com/app",
                         .version = "v1.2.3",
                         .sum = "h1:x=",
                         .directory = "/mod/ex.com/app@v1.2.3",
                         .alias = "/own/link/app@v1.2.3"};
  ToolCommand command = command_of(
      directory, {.versioned_module = encode_versioned_module(module)},
      {"/own/link/app@v1.2.3/time", "/go/tool/compile", "-trimpath",
       "/own/link/app@v1.2.3=>", "/own/link/app@v1.2.3/a.go", "b.go"});
  command.tool = 1;
  command.environment =
      Environment({"PWD=/own/link/app@v1.2.3/sub", "A=/own/link/app@v1.2.3"});
  ASSERT_TRUE(restore_user_names(command));
  EXPECT_EQ(join(command.words, " "),
            "/own/link/app@v1.2.3/time /go/tool/compile -trimpath "
            "/mod/ex.com/app@v1.2.3=> /mod/ex.com/app@v1.2.3/a.go b.go");
  EXPECT_EQ(command.environment.get("PWD"), "/mod/ex.com/app@v1.2.3/sub");
  EXPECT_EQ(command.environment.get("A"), "/own/link/app@v1.2.3");
}

TEST(RestoreUserNames, OtherCommandsStay) {
  TestDirectory directory;
  ToolCommand command = command_of(directory, {.gcflags = "-N"},
                                   {"/go/tool/compile", "-importcfg", "b/cfg"});
  command.environment = Environment({"PWD=/src"});
  ASSERT_TRUE(restore_user_names(command));
  EXPECT_EQ(join(command.words, " "), "/go/tool/compile -importcfg b/cfg");
  EXPECT_EQ(command.environment.get("PWD"), "/src");
}

TEST(RestoreUserNames, DamagedNamesAreAnError) {
  TestDirectory directory;
  ToolCommand command = command_of(directory, {}, {"/go/tool/asm"});
  directory.write("names", "x");
  Status status = restore_user_names(command);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().render(), "otel: error: " + directory.path("names") +
                                         " is damaged\n  (remove it)\n");
}

}  // namespace otel
