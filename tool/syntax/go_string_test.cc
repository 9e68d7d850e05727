#include "syntax/go_string.h"

#include <gtest/gtest.h>

namespace otel {

using std::string_literals::operator""s;

// What strconv.Quote of Go 1.26 returns.
TEST(GoString, IsQuotedAsGoDoes) {
  struct {
    std::string text;
    std::string want;
  } rows[] = {
      {"", R"("")"},
      {"a b", R"("a b")"},
      {"a\"b\\c'd`", R"("a\"b\\c'd`")"},
      {"\a\b\f\n\r\t\v\0\x1b\x7f"s, R"("\a\b\f\n\r\t\v\x00\x1b\x7f")"},
      {"ö€😀", R"("ö€😀")"},
      {"\u00a0\u200b\ufeff\u2028\u0085", R"("\u00a0\u200b\ufeff\u2028\u0085")"},
      {"\U000e0001\U0010ffff\ue000", R"("\U000e0001\U0010ffff\ue000")"},
      {"\u0301\u0378\u07ff\u0800\uffff\U00010000",
       "\"\u0301\\u0378\u07ff\u0800\\uffff\U00010000\""},
      {"\xff\xc3(\xed\xa0\x80", R"("\xff\xc3(\xed\xa0\x80")"},
      // How go marks the start of build information.
      {"0w\xaf\f\x92t\b\x02\x41\xe1\xc1\a\xe6\xd6\x18\xe6path\tp\n",
       R"("0w\xaf\f\x92t\b\x02A\xe1\xc1\a\xe6\xd6\x18\xe6path\tp\n")"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(go_quote(row.text), row.want);
    EXPECT_EQ(go_unquote(row.want), row.text) << row.want;
  }
}

TEST(GoString, OtherEscapesAreRead) {
  EXPECT_EQ(go_unquote(R"("\101\x41\u0041\U00000041")"), "AAAA");
  EXPECT_EQ(go_unquote(R"("\377\u00e4\u20ac\U0001f600")"), "\xff\u00e4€😀");
}

TEST(GoString, OtherTextIsNoLiteral) {
  for (const char* text :
       {"", "a", "\"", "\"a", "a\"", "\"a\"b", "\"a\" ", "`a`", "'a'", "\"\n\"",
        R"("\")", R"("\'")", R"("\q")", R"("\x4")", R"("\ud800")",
        R"("\U00110000")", R"("\400")", R"("""")"}) {
    EXPECT_FALSE(go_unquote(text)) << text;
  }
}

}  // namespace otel
