#include "shim/restore_user_names.h"

#include <unistd.h>

#include <cstdlib>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "edits/user_names.h"

namespace otel {

// What becomes of the build information of a program (its lines, as Go writes
// them), where the user gave these flags.
static std::string build_info(const std::string& gcflags,
                              const std::string& ldflags,
                              const std::string& lines) {
  char name[] = "/tmp/otel_names_XXXXXX";
  std::string directory = ::mkdtemp(name);
  std::string names = directory + "/names";
  std::string importcfg = directory + "/importcfg";
  EXPECT_TRUE(
      write_file_atomic(names, encode_user_names({gcflags, ldflags, ""})));
  EXPECT_TRUE(write_file_atomic(importcfg, lines));
  std::vector<std::string> words = {"/go/tool/link", "-importcfg", importcfg};
  Environment environment;
  EXPECT_TRUE(restore_user_names(names, 0, words, environment));
  std::string text = read_file(words[2]).value();
  remove_tree(directory);
  return text;
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

}  // namespace otel
