#include "base/strings.h"

#include <gtest/gtest.h>

#include "base/file.h"

namespace otel {

TEST(Strings, SplitQuotedReadsWhatCmdGoReads) {
  std::vector<std::string> want = {"-N", "-X main.v=a b", "", "l"};
  EXPECT_EQ(*split_quoted(" -N '-X main.v=a b'\t\"\" l\n"), want);
  EXPECT_FALSE(split_quoted("'open"));
}

TEST(Strings, JoinQuotedIsTheInverse) {
  std::vector<std::string> args = {"/a b/otel", "toolexec", "it's", ""};
  EXPECT_EQ(*split_quoted(*join_quoted(args)), args);
  EXPECT_FALSE(join_quoted({"'\""}));
}

TEST(Strings, ClosestSuggestsOnlyWhatIsClose) {
  std::vector<std::string> fields = {"OnEnter", "OnExit", "Function"};
  EXPECT_EQ(closest("OnEntr", fields), "OnEnter");
  EXPECT_EQ(closest("function", fields), "Function");
  EXPECT_EQ(closest("Colour", fields), "");
}

TEST(File, PathClean) {
  struct {
    const char* in;
    const char* out;
  } cases[] = {{"", "."},
               {"/", "/"},
               {"a//b/./c", "a/b/c"},
               {"/a/../../b", "/b"},
               {"../a/..", ".."},
               {"a/", "a"}};
  for (const auto& c : cases) {
    EXPECT_EQ(path_clean(c.in), c.out) << c.in;
  }
}

TEST(File, PathRelative) {
  EXPECT_EQ(path_relative("/a/b/c", "/a"), "./b/c");
  EXPECT_EQ(path_relative("/a/b", "/a/c/d"), "../../b");
  EXPECT_EQ(path_relative("/a", "/a/c"), "..");
  EXPECT_EQ(path_relative("/a", "/a"), ".");
  EXPECT_EQ(path_relative("/b", "/"), "./b");
  EXPECT_EQ(path_relative("/ab", "/a"), "../ab");
}

TEST(File, PathWithin) {
  EXPECT_TRUE(path_within("/a/b", "/a"));
  EXPECT_TRUE(path_within("/a", "/a"));
  EXPECT_FALSE(path_within("/ab", "/a"));
}

}  // namespace otel
