#include "syntax/parser.h"

#include <gtest/gtest.h>

namespace otel {

// Returns the declarations of a source, or its first error. "package p\n" is
// put in front, so that rows are short: offsets count from 10, lines from 2.
static std::string parsed(std::string_view rest) {
  std::string source = "package p\n" + std::string(rest);
  Result<SourceFile> file = parse_file(source, "a.go");
  if (!file) {
    const Diagnostic& first = file.error().diagnostics()[0];
    return first.location.str() + ": " + first.message;
  }
  std::string text = dump(*file);
  return text.substr(text.find('\n') + 1);
}

struct ParserRow {
  const char* source;
  const char* want;
};

static void expect_rows(const std::vector<ParserRow>& rows) {
  for (const ParserRow& row : rows) {
    EXPECT_EQ(parsed(row.source), row.want) << row.source;
  }
}

TEST(Parser, PackageAndImports) {
  expect_rows({
      {"import \"fmt\"\nimport (\n\tm \"math\"; . \"os\"\n\t_ `C`\n)",
       "import - \"fmt\"@17\nimport m@33 \"math\"@35\nimport .@43 \"os\"@45\n"
       "import _@51 `C`@53\n"},
      {"import ()", ""},
      {"import a",
       "a.go:2:9: expected an import path in quotes, found "
       "newline"},
      {"import 'a'",
       "a.go:2:8: expected an import path in quotes, found "
       "''a''"},
      {"var x int\nimport \"a\"", "a.go:3:1: import after another declaration"},
      {"import \"a\" \"b\"",
       "a.go:2:12: expected a newline or ';', found "
       "'\"b\"'"},
  });
  Result<SourceFile> file = parse_file("package p; import \"C\"", "a.go");
  ASSERT_TRUE(file);
  EXPECT_TRUE(file->imports_c);
  EXPECT_EQ(file->text(file->package_clause), "package p");
  EXPECT_FALSE(parse_file("", "a.go"));
  EXPECT_FALSE(parse_file("package", "a.go"));
  EXPECT_FALSE(parse_file("package func", "a.go"));
}

TEST(Parser, ImportsOnlyReadsNoFurther) {
  Result<SourceFile> file =
      parse_imports("package p\nimport \"a\"\nfunc f( {", "a.go");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->imports.size(), 1u);
  EXPECT_FALSE(parse_imports("package p\nimport a\nvar x int", "a.go"));
}

TEST(Parser, Functions) {
  expect_rows({
      {"func f() {}", "func f@15 10-21\n  lists 16-18 -\n  body 19-21 2:10\n"},
      {"func f()", "func f@15 10-18\n  lists 16-18 -\n"},
      {"func f() int",
       "func f@15 10-22\n  result int@19\n"
       "  lists 16-18 19-22\n"},
      {"func f(a, b int, c ...string) (x, _ error) { return }",
       "func f@15 10-63\n  param a@17 int@22\n  param b@20 int@22\n"
       "  param c@27 ... string@32\n  result x@41 error@46\n"
       "  result _@44 error@46\n  lists 16-39 40-52\n  body 53-63 2:44\n"},
      {"func f(int, pkg.T, *T, ...[]T)",
       "func f@15 10-40\n  param int@17\n  param pkg.T@22\n  param *T@29\n"
       "  param ... []T@36\n  lists 16-40 -\n"},
      {"func f(a, b, c)",
       "func f@15 10-25\n  param a@17\n  param b@20\n"
       "  param c@23\n  lists 16-25 -\n"},
      {"func f(\n\ta int,\n\tb int,\n)",
       "func f@15 10-35\n  param a@19 int@21\n  param b@27 int@29\n"
       "  lists 16-35 -\n"},
      {"func/*1*/f/*2*/(/*3*/a/*4*/int/*5*/)/*6*/int/*7*/{}",
       "func f@19 10-61\n  param a@31 int@37\n  result int@51\n"
       "  lists 25-46 51-54\n  body 59-61 2:50\n"},
      {"func f(a []int, b [2]T, c [n]T, d G[T], e G[T, U])",
       "func f@15 10-60\n  param a@17 []int@19\n  param b@26 [2]T@28\n"
       "  param c@34 [n]T@36\n  param d@42 G[T]@44\n  param e@50 G[T, U]@52\n"
       "  lists 16-60 -\n"},
      {"func f(G[T], []int, [n]T, chan<- int, func(a int) (b int))",
       "func f@15 10-68\n  param G[T]@17\n  param []int@23\n  param [n]T@30\n"
       "  param chan<- int@36\n  param func(a int) (b int)@48\n"
       "  lists 16-68 -\n"},
      {"func f() (func() (a int), struct{ x, y int })",
       "func f@15 10-55\n  result func() (a int)@20\n"
       "  result struct{ x, y int }@36\n  lists 16-18 19-55\n"},
      {"func f() func() int {}",
       "func f@15 10-32\n  result func() int@19\n  lists 16-18 19-29\n"
       "  body 30-32 2:21\n"},
      {"func f() struct{} {}; func g() interface{ M() } {}",
       "func f@15 10-30\n  result struct{}@19\n  lists 16-18 19-27\n"
       "  body 28-30 2:19\n"
       "func g@37 32-60\n  result interface{ M() }@41\n  lists 38-40 41-57\n"
       "  body 58-60 2:49\n"},
  });
}

TEST(Parser, BodiesAreNotRead) {
  expect_rows({
      {"func f() { if + { ] [ }",
       "a.go:2:19: closing bracket of another kind "
       "than the opening one"},
      {"func f() { x := ; if + {} }\nvar v = func() { ) (",
       "a.go:3:18: closing bracket of another kind than the opening one"},
      {"func f() { x := ; if + {} }\nvar v = func() { x := ; }",
       "func f@15 10-37\n  lists 16-18 -\n  body 19-37 2:10\nvar v@42\n"},
  });
}

TEST(Parser, Receivers) {
  expect_rows({
      {"func (t T) m()",
       "func m@21 10-24\n  receiver t@16 T@18 base T@18\n  lists 22-24 -\n"},
      {"func (T) m()",
       "func m@19 10-22\n  receiver T@16 base T@16\n  lists 20-22 -\n"},
      {"func (*T) m()",
       "func m@20 10-23\n  receiver *T@16 base T@17 pointer\n"
       "  lists 21-23 -\n"},
      {"func (_ *T) m()",
       "func m@22 10-25\n  receiver _@16 *T@18 base T@19 "
       "pointer\n  lists 23-25 -\n"},
      {"func (t *T[K, _],) m()",
       "func m@29 10-32\n  receiver t@16 *T[K, _]@18 base T@19 pointer K@21 "
       "_@24\n  lists 30-32 -\n"},
      {"func (T[K]) m()",
       "func m@22 10-25\n  receiver T[K]@16 base T@16 K@18\n"
       "  lists 23-25 -\n"},
      {"func ((*T)) m()",
       "func m@22 10-25\n  receiver (*T)@16 base T@18 "
       "pointer\n  lists 23-25 -\n"},
      {"func (t (T[A])) m()",
       "func m@26 10-29\n  receiver t@16 (T[A])@18 base "
       "T@19 A@21\n  lists 27-29 -\n"},
      {"func (t *(T)) m()",
       "func m@24 10-27\n  receiver t@16 *(T)@18 base "
       "T@20 pointer\n  lists 25-27 -\n"},
      // The type checker reports these.
      {"func (t p.T) m()",
       "func m@23 10-26\n  receiver t@16 p.T@18 base -\n"
       "  lists 24-26 -\n"},
      {"func () m()",
       "func m@18 10-21\n  receiver - base -\n"
       "  lists 19-21 -\n"},
      {"func (a, b T) m()",
       "func m@24 10-27\n  receiver a@16 T@21 base T@21\n"
       "  lists 25-27 -\n"},
  });
}

TEST(Parser, TypeParametersOfFunctions) {
  expect_rows({
      {"func f[K comparable, V any](m map[K]V)",
       "func f@15 10-48\n  typeparam K@17 comparable@19\n"
       "  typeparam V@31 any@33\n  param m@38 map[K]V@40\n  lists 37-48 -\n"},
      {"func f[A, B ~int|~[]E, E *C | interface{ M() },]()",
       "func f@15 10-60\n  typeparam A@17 ~int|~[]E@22\n"
       "  typeparam B@20 ~int|~[]E@22\n"
       "  typeparam E@33 *C | interface{ M() }@35\n  lists 58-60 -\n"},
      {"func f[P pkg.C[int]|Q]()",
       "func f@15 10-34\n  typeparam P@17 pkg.C[int]|Q@19\n  lists 32-34 -\n"},
      {"func f[]()", "a.go:2:8: empty list of type parameters"},
      {"func f[T]()",
       "a.go:2:9: expected a type parameter's name and its "
       "constraint"},
      {"func (t T) m[P any]()", "a.go:2:13: type parameters on a method"},
  });
}

TEST(Parser, ArrayOrTypeParameter) {
  expect_rows({
      {"type A [N]int", "type A@15 [N]int@17\n"},
      {"type A[N]int", "type A@15 [N]int@16\n"},
      {"type A [N * M]int", "type A@15 [N * M]int@17\n"},
      {"type A [P *C]int", "type A@15 [P *C]int@17\n"},
      {"type A [P(C)]int", "type A@15 [P(C)]int@17\n"},
      {"type A [P *C|Q]int", "type A@15 [P *C|Q]int@17\n"},
      {"type A [...]int", "type A@15 [...]int@17\n"},
      {"type A []int", "type A@15 []int@17\n"},
      {"type A [2]int", "type A@15 [2]int@17\n"},
      {"type A [len(x)+1]int", "type A@15 [len(x)+1]int@17\n"},
      {"type A[P any] T", "type A@15 T@24\n  typeparam P@17 any@19\n"},
      {"type A[P *C,] T", "type A@15 T@24\n  typeparam P@17 *C@19\n"},
      {"type A[P *C, Q any] T",
       "type A@15 T@30\n  typeparam P@17 *C@19\n  typeparam Q@23 any@25\n"},
      {"type A[P *C|~Q] T", "type A@15 T@26\n  typeparam P@17 *C|~Q@19\n"},
      {"type A[P ~Q|*C] T", "type A@15 T@26\n  typeparam P@17 ~Q|*C@19\n"},
      {"type A[P *[]int] T", "type A@15 T@27\n  typeparam P@17 *[]int@19\n"},
      {"type A[P (C),] T", "type A@15 T@25\n  typeparam P@17 (C)@19\n"},
      {"type A[P ([]int)] T", "type A@15 T@28\n  typeparam P@17 ([]int)@19\n"},
      {"type A[P []int] T", "type A@15 T@26\n  typeparam P@17 []int@19\n"},
      {"type A[P [N]int] T", "type A@15 T@27\n  typeparam P@17 [N]int@19\n"},
      {"type A[P, Q any] = T",
       "type A@15 = T@29\n  typeparam P@17 any@22\n  typeparam Q@20 any@22\n"},
      {"type A[P interface{ ~int; M() }] T",
       "type A@15 T@43\n  typeparam P@17 interface{ ~int; M() }@19\n"},
      {"type A [N,]int",
       "a.go:2:11: expected a type parameter's name and its "
       "constraint"},
  });
}

TEST(Parser, Types) {
  expect_rows({
      {"type (\n\tA = B\n\tC func(...int) *D\n)",
       "type A@18 = B@22\ntype C@25 func(...int) *D@27\n"},
      {"type A map[K]chan<- <-chan V", "type A@15 map[K]chan<- <-chan V@17\n"},
      {"type A pkg.T[int, []string,]", "type A@15 pkg.T[int, []string,]@17\n"},
      {"type A ((*(B)))", "type A@15 ((*(B)))@17\n"},
      {"type I interface {\n\tM(int) (a, b T)\n\tpkg.E\n\tG[int]\n\tA | ~B\n"
       "\t*int\n}\ntype X int",
       "type I@15 @17-76\ntype X@82 int@84\n"},
      {"type A T[]", "a.go:2:10: expected a type argument, found ']'"},
      {"type A", "a.go:2:7: expected a type, found newline"},
      {"type I interface{ M[T any]() }",
       "a.go:2:20: type parameters on an interface method"},
      {"type F func[T any]()",
       "a.go:2:12: type parameters on a func type, a func literal or a "
       "method"},
  });
}

TEST(Parser, Structs) {
  expect_rows({
      {"type S struct{}", "type S@15 struct{}@17\n  struct 23-24\n"},
      {"type S struct {\n\ta, b int // c\n\tT\n\t*pkg.U `tag`\n\tG[int]\n"
       "\tc [n]int \"x\"\n\td []struct{ e int }\n\tpkg.V[K]; f func()\n}",
       "type S@15 @17-122\n  struct 24-121\n  field a@27 b@30 int@32\n"
       "  field T@42\n  field *pkg.U@45\n  field G[int]@59\n"
       "  field c@67 [n]int@69\n  field d@81 []struct{ e int }@83\n"
       "  field pkg.V[K]@102\n"
       "  field f@112 func()@114\n"},
      {"type S[T any] struct{ x T }",
       "type S@15 struct{ x T }@24\n  typeparam T@17 any@19\n"
       "  struct 30-36\n  field x@32 T@34\n"},
      {"type S (struct{ x T })", "type S@15 (struct{ x T })@17\n"},
      {"type S = struct{ x T }",
       "type S@15 = struct{ x T }@19\n"
       "  struct 25-31\n  field x@27 T@29\n"},
      {"type S struct{ (T) }",
       "a.go:2:16: parentheses around an embedded "
       "type"},
      {"type S struct{ *(T) }",
       "a.go:2:17: parentheses around an embedded "
       "type"},
      {"type S struct{ x, y }", "a.go:2:21: expected a type, found '}'"},
      {"type S struct{ 1 }", "a.go:2:16: expected '}', found '1'"},
      {"type S struct{ a [2,]int }",
       "a.go:2:20: comma in an array length, "
       "expected ']'"},
  });
}

TEST(Parser, ValuesAndTheirExpressions) {
  expect_rows({
      {"const (\n\tA, B = iota, \"x\"\n\tC\n\tD int = 1 << (2 + 3)\n)",
       "const A@19\nconst B@22\nconst C@37\nconst D@40\n"},
      {"var a, b int", "var a@14\nvar b@17\n"},
      {"var x = T{1: {2, 3}, \"k\": f(a, b...)[1:2:3].(type), }", "var x@14\n"},
      {"var x = func(a int) int { broken ; }(1) + -2*<-c", "var x@14\n"},
      {"var x = map[string][]*T{\"a\": nil}[k]", "var x@14\n"},
      {"var x = <-chan int(nil)", "var x@14\n"},
      {"var x = (<-chan <-chan int)(y)", "var x@14\n"},
      {"var x = G[int, string]{}.f[:]", "var x@14\n"},
      {"var x = &struct{ a int }{1}", "var x@14\n"},
      {"var x = [...]int{1, 2}", "var x@14\n"},
      {"var x = a = b", "a.go:2:11: expected a newline or ';', found '='"},
      {"var x", "a.go:2:6: expected a type, found newline"},
      {"var x = ", "a.go:2:9: expected an expression, found end of file"},
      {"var x = 1 +",
       "a.go:2:12: expected an expression, found end of "
       "file"},
      {"var x = a[]", "a.go:2:11: expected an expression, found ']'"},
      {"var x = a[1::3]",
       "a.go:2:12: slice with two colons but without all "
       "its bounds"},
      {"var x = f(a b)",
       "a.go:2:13: expected ',' or ')' in the arguments, "
       "found 'b'"},
      {"var x = T{a b}",
       "a.go:2:13: expected ',' or '}' in the composite "
       "literal, found 'b'"},
      {"var x = T{a\n}",
       "a.go:2:12: expected ',' or '}' in the composite "
       "literal, found newline"},
      {"var x = (T){}",
       "a.go:2:9: parentheses around the type of a composite "
       "literal"},
      {"var x = <-<-chan int",
       "a.go:2:9: '<-' before a channel type that has a direction"},
      {"var x = a.1", "a.go:2:10: expected a newline or ';', found '.1'"},
      {"x := 1",
       "a.go:2:1: expected a declaration: const, func, type or var, "
       "found 'x'"},
  });
}

TEST(Parser, MalformedParameterLists) {
  expect_rows({
      {"func f(a int, string)",
       "a.go:2:15: parameter without a name or a type "
       "among parameters that have both"},
      {"func f(a int, b)",
       "a.go:2:15: parameter without a name or a type "
       "among parameters that have both"},
      {"func f(a ...int, b int)",
       "a.go:2:10: '...' before the last parameter, "
       "or on two of them"},
      {"func f(a, b ...int)",
       "a.go:2:13: '...' before the last parameter, or "
       "on two of them"},
      {"func f() (...int)",
       "a.go:2:11: '...' outside the parameters of a "
       "function"},
      {"func f(a int b int)",
       "a.go:2:14: expected ',' or ')' in the parameter "
       "list, found 'b'"},
      {"func f(a int\n)",
       "a.go:2:13: expected ',' or ')' in the parameter "
       "list, found newline"},
      {"func f(+)", "a.go:2:8: expected a parameter, found '+'"},
      {"func f()\n{}", "a.go:3:1: function body on a line of its own"},
      {"func f[A int, B]()",
       "a.go:2:15: type parameter without a name or a "
       "constraint"},
      {"func ()", "a.go:2:8: expected a name, found newline"},
      {"func f", "a.go:2:7: expected '(', found newline"},
  });
}

TEST(Parser, Directives) {
  expect_rows({
      {"//go:noinline\nfunc f()\n",
       "func f@29 24-32\n  directive //go:noinline@10\n  lists 30-32 -\n"},
      // cmd/compile takes //go: directives from anywhere before a declaration.
      {"//go:nosplit\n\n// Doc.\n//export f\n//go:norace\n\n//export g\n"
       "// Doc.\nfunc f()\n",
       "func f@80 75-83\n  directive //go:nosplit@10\n"
       "  directive //go:norace@43\n  directive //export g@56\n"
       "  lists 81-83 -\n"},
      {"//go:nosplit\nvar x int //go:norace\nfunc f()\n",
       "func f@50 45-53\n  lists 51-53 -\nvar x@27\n"},
      {"//export f\n/* a\n b */\nfunc f() //go:x\n//export g\nfunc g()",
       "func f@37 32-40\n  directive //export f@10\n  lists 38-40 -\n"
       "func g@64 59-67\n  directive //export g@48\n  lists 65-67 -\n"},
      {"//export f\n\n// b\nfunc f()", "func f@32 27-35\n  lists 33-35 -\n"},
      {"var x int; //export f\nfunc f()",
       "func f@37 32-40\n  lists 38-40 -\nvar x@14\n"},
  });
}

TEST(Parser, MappedPositionsOfBodies) {
  expect_rows({
      {"//line x.go:100:7\nfunc f() {}",
       "func f@33 28-39\n  directive //line x.go:100:7@10\n  lists 34-36 -\n"
       "  body 37-39 100:16\n"},
  });
}

TEST(Parser, NestingIsBounded) {
  std::string open(10000, '(');
  std::string close(10000, ')');
  EXPECT_EQ(parsed("var x = " + open + "1" + close),
            "a.go:2:1009: declaration nested more than 1000 levels deep");
  EXPECT_EQ(parsed("type T " + std::string(10000, '*') + "int"),
            "a.go:2:1008: declaration nested more than 1000 levels deep");
  EXPECT_EQ(parsed("func f() { " + open + close + " }"),
            "func f@15 10-20023\n  lists 16-18 -\n  body 19-20023 2:10\n");
  EXPECT_EQ(
      parsed("var x = " + std::string(900, '(') + "1" + std::string(900, ')')),
      "var x@14\n");
}

}  // namespace otel
