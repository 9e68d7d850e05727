#include "syntax/start_code.h"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

static bool calls(std::string_view declarations) {
  std::string source = "package p\n\n" + std::string(declarations) + "\n";
  return calls_at_start(parse_file(source, "p.go").value());
}

TEST(StartCode, RunsInInitAndInValuesOfVariables) {
  EXPECT_TRUE(calls("func init() {}"));
  EXPECT_TRUE(calls("var x = f()"));
  EXPECT_TRUE(calls("var a, b = 1, f()"));
  EXPECT_TRUE(calls("var (\n\ta = 1\n\tb T = T{f(2)}\n)"));
}

TEST(StartCode, DoesNotRunElsewhere) {
  EXPECT_FALSE(calls("func f() { g() }"));
  EXPECT_FALSE(calls("type T struct{}\n\nfunc (T) init() {}"));
  EXPECT_FALSE(calls("var x = 1\n\nvar f func(int)"));
  EXPECT_FALSE(calls("const c = len(\"abc\")"));
  EXPECT_FALSE(calls("var t = T{1, \"a\"}"));
}

}  // namespace otel
