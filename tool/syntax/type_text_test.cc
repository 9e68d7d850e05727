#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

TEST(TypeText, IsOneLineOfTheSameTokens) {
  struct {
    const char* source;
    const char* want;
  } rows[] = {
      {"map [ string ] * T", "map[string]*T"},
      {"func ( a int , b ... T ) ( c int )", "func(a int, b ...T) (c int)"},
      {"chan  <-  chan int", "chan<- chan int"},
      {"<-chan (<-chan int)", "<-chan (<-chan int)"},
      {"struct {\n\ta, b int // c\n\t/* d */ E `x`\n}",
       "struct { a, b int; E `x`; }"},
      {"struct{\n\ta int `x\n\\\"y`\n}", "struct { a int \"x\\n\\\\\\\"y\"; }"},
      {"interface {\n\tM(int) error\n\t~int | ~string\n}",
       "interface { M(int) error; ~int | ~string; }"},
      {"pkg /* p */ . G [ int ,\n\tK,\n]", "pkg.G[int, K, ]"},
      {"[ - - 1 ]int", "[- -1]int"},
      {"[f(1 ... )]int", "[f(1 ...)]int"},
      {"[0.5 .x]int", "[0.5.x]int"},
      {"[1 .x]int", "[1 .x]int"},
      {"[a & ^b]int", "[a& ^b]int"},
      {"[a / *b]int", "[a/ *b]int"},
      {"[len(struct{ a, b int }{1, 2}.x)]chan (int)",
       "[len(struct { a, b int } { 1, 2 }.x)]chan (int)"},
  };
  for (const auto& row : rows) {
    std::string source = "package p\ntype T " + std::string(row.source);
    Result<SourceFile> file = parse_file(source, "a.go");
    ASSERT_TRUE(file) << row.source;
    EXPECT_EQ(type_text(*file, file->types[0].type_tokens), row.want);
  }
}

}  // namespace otel
