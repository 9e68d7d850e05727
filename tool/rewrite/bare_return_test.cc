#include "rewrite/bare_return.h"

#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

TEST(BareReturn, IsFoundWhereTheCompilerRefusesIt) {
  struct {
    const char* function;
    bool want;
  } rows[] = {
      {"func f() int { return }", true},
      {"func f() (int, error) { if x { return\n}; return 1, nil }", true},
      {"func f() int { return; }", true},
      {"func f() int { g(func() { return }); return /* 1 */ }", true},
      {"func f() int { var g func() int; { return } }", true},
      {"func f() int { switch x.(type) { case func() int: return } }", true},
      {"func f() { return }", false},
      {"func f() (n int) { return }", false},
      {"func f() (_ int) { return }", false},
      {"func f() int { return 1 }", false},
      {"func f() int { return\n}", true},
      {"func f() int { return `\n` }", false},
      {"func f() int { g(func() { return }); return 1 }", false},
      {"func f() int { h := func() (n int) { return }; return h() }", false},
      {"func f() int { h := func() *[]map[string]struct{} { return }\n"
       "return 1 }",
       false},
      {"func f() int { h := func(a func() int) <-chan func(int) (b, c T[int]) "
       "{ return }; return 1 }",
       false},
      {"func f() int { h := []func() interface{ M() }{func() { return }}\n"
       "return 1 }",
       false},
      {"func f() int { if g, ok := x.(func() int); ok { return g() }\n"
       "return 1 }",
       false},
      {"func f() int", false},
  };
  for (const auto& row : rows) {
    std::string source = "package p\n" + std::string(row.function) + "\n";
    Result<SourceFile> file = parse_file(source, "a.go");
    ASSERT_TRUE(file) << row.function;
    EXPECT_EQ(has_bare_return(*file, file->funcs[0]), row.want) << row.function;
  }
}

}  // namespace otel
