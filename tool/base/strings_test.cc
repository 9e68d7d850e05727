#include "base/strings.h"

#include <gtest/gtest.h>

namespace otel {

TEST(Strings, SplitQuotedSplitsAsCmdGoDoes) {
  std::vector<std::string> want = {"-N", "-X main.v=a b", "", "l"};
  EXPECT_EQ(*split_quoted(" -N '-X main.v=a b'\t\"\" l\n"), want);
  EXPECT_FALSE(split_quoted("'open"));
}

TEST(Strings, JoinQuotedIsTheInverseOfSplitQuoted) {
  std::vector<std::string> args = {"/a b/otel", "toolexec", "it's", ""};
  EXPECT_EQ(*split_quoted(*join_quoted(args)), args);
  EXPECT_EQ(join_quoted({"'\""}).error().diagnostics()[0].message,
            "cannot quote an argument with both kinds of quotes: '\"");
}

TEST(Strings, ClosestReturnsOnlyCloseCandidates) {
  std::vector<std::string> fields = {"OnEnter", "OnExit", "Function"};
  EXPECT_EQ(closest("OnEntr", fields), "OnEnter");
  EXPECT_EQ(closest("function", fields), "Function");
  EXPECT_EQ(closest("Colour", fields), "");
}

TEST(Strings, SplitKeepsEmptyParts) {
  EXPECT_EQ(split("", ','), (std::vector<std::string_view>{""}));
  EXPECT_EQ(split(",a,,b", ','),
            (std::vector<std::string_view>{"", "a", "", "b"}));
}

TEST(Strings, ReplaceAllDoesNotReadItsOwnOutput) {
  std::string text = "a.b..";
  replace_all(".", "..", text);
  EXPECT_EQ(text, "a..b....");
}

}  // namespace otel
