#include "match/types/type_form.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "match/fake_packages.h"
#include "syntax/lexer.h"

namespace otel {

class TypeFormTest : public testing::Test {
 protected:
  TypeFormTest() {
    packages_.add("net/http", {"package http\ntype Request struct{}\n"
                               "type connReader struct{}\n"});
    packages_.add("text/template", {"package template\ntype T struct{}\n"});
    packages_.add("html/template", {"package template\ntype T struct{}\n"});
    packages_.add("context", {"package context\ntype Context interface{}\n"});
    packages_.add("golang.org/x/net/context",
                  {"package context\nimport \"context\"\n"
                   "type Context = context.Context\n"});
    packages_.add("a/v2", {"package odd\ntype T struct{}\n"});
    packages_.add("a/alias", {"package alias\nimport h \"net/http\"\n"
                              "type A = B\ntype R = *h.Request\n"
                              "type G[K comparable, V any] = map[K]V\n"
                              "type Any = interface{}\ntype Bytes = []byte\n",
                              "package alias\ntype (\n\tB = []C\n\tC int\n)\n"
                              "type List[T any] struct{}\nconst N = 4\n"});
  }

  // Returns the form of `type` in a file of package example.com/p, which has
  // `head` after the package clause. The function has type parameters K and V.
  Result<TypeForm> form(std::string_view head, std::string_view type,
                        Aliases aliases = Aliases::kFollow) {
    std::string path = fmt::format("example.com/p{}", count_++);
    const PackageSource& source = packages_.add(
        path, {fmt::format("package p\n{}\nfunc f[K comparable, V any](x {}) "
                           "{{}}\n",
                           head, type)});
    packages_.plan(path).import_path = "example.com/p";
    lookup_ = packages_.lookup();
    const SourceFile& file = source.files[0];
    const FuncDecl& func = file.funcs.back();
    TypeScope scope = signature_scope(source, file, func, lookup_, aliases);
    return type_form(func.params[0].type_tokens, scope);
  }

  std::string text(std::string_view head, std::string_view type) {
    Result<TypeForm> got = form(head, type);
    return got ? got->text : got.error().render();
  }

  FakePackages packages_;
  TypeLookup lookup_;
  int count_ = 0;
};

struct FormCase {
  const char* head;
  const char* type;
  const char* want;
};

TEST_F(TypeFormTest, Forms) {
  const FormCase cases[] = {
      // Predeclared names, and declarations that hide them.
      {"", "int", "int"},
      {"", "any", "interface {}"},
      {"", "interface{}", "interface {}"},
      {"", "interface { any }", "interface {}"},
      {"", "byte", "uint8"},
      {"", "rune", "int32"},
      {"", "error", "error"},
      {"type any int", "any", "\"example.com/p\".any"},
      {"type byte struct{}", "[]byte", "[]\"example.com/p\".byte"},
      // Packages.
      {"type T int", "T", "\"example.com/p\".T"},
      {"", "Unknown", "\"example.com/p\".Unknown"},
      {"import \"net/http\"", "*http.Request", "*\"net/http\".Request"},
      {"import h \"net/http\"", "*h.Request", "*\"net/http\".Request"},
      {"import . \"net/http\"", "*Request", "*\"net/http\".Request"},
      {"import . \"net/http\"", "connReader", "\"example.com/p\".connReader"},
      {"import `net/http`", "http.Request", "\"net/http\".Request"},
      {"import \"text/template\"", "template.T", "\"text/template\".T"},
      {"import \"html/template\"", "template.T", "\"html/template\".T"},
      {"import \"a/v2\"", "odd.T", "\"a/v2\".T"},
      {"import \"unsafe\"", "unsafe.Pointer", "\"unsafe\".Pointer"},
      {"import \"C\"", "C.int", "\"example.com/p#C\".int"},
      // Packages that are not in the build have their customary names.
      {"import \"x.y/redis/v9\"", "redis.C", "\"x.y/redis/v9\".C"},
      {"import \"gopkg.in/yaml.v3\"", "yaml.N", "\"gopkg.in/yaml.v3\".N"},
      {"import \"x.y/go-kit\"", "kit.N", "\"x.y/go-kit\".N"},
      {"import \"v1\"", "v1.N", "\"v1\".N"},
      // Composite types.
      {"", "( ( int ) )", "int"},
      {"", "**int", "**int"},
      {"", "[]*[]int", "[]*[]int"},
      {"", "map[string][]byte", "map[string][]uint8"},
      {"", "map[[2]int]map[string]int", "map[[2]int]map[string]int"},
      {"", "[4]int", "[4]int"},
      {"", "[0x1_0]int", "[16]int"},
      {"", "[0b11]int", "[3]int"},
      {"", "[017]int", "[15]int"},
      {"", "[0o17]int", "[15]int"},
      {"", "[0]int", "[0]int"},
      {"const N = 4", "[N]int", "[\"example.com/p\".N]int"},
      {"const N = 4", "[2*N + 1]int", "[2*\"example.com/p\".N+1]int"},
      {"import \"a/alias\"", "[alias.N]int", "[\"a/alias\".N]int"},
      {"", "chan int", "chan(int)"},
      {"", "chan<- int", "chan<-(int)"},
      {"", "<-chan int", "<-chan(int)"},
      {"", "chan<- chan int", "chan<-(chan(int))"},
      {"", "chan (<-chan int)", "chan(<-chan(int))"},
      {"", "<-chan <-chan int", "<-chan(<-chan(int))"},
      {"", "chan<- func()", "chan<-(func())"},
      // Functions.
      {"", "func()", "func()"},
      {"", "func(a, b int, c ...string)", "func(int,int,...string)"},
      {"", "func(int, int, ...string)", "func(int,int,...string)"},
      {"", "func(int) string", "func(int)(string)"},
      {"", "func(int) (s string)", "func(int)(string)"},
      {"", "func(x []int, y [2]int)", "func([]int,[2]int)"},
      {"", "func(x, y map[string]int) (a, b error)",
       "func(map[string]int,map[string]int)(error,error)"},
      {"", "func() ()", "func()"},
      {"", "func() func() int", "func()(func()(int))"},
      {"", "func() (func(), int)", "func()(func(),int)"},
      {"", "func(func(x int) int, error)", "func(func(int)(int),error)"},
      {"", "func(x (int))", "func(int)"},
      {"import \"net/http\"", "func(*http.Request, http.Request)",
       "func(*\"net/http\".Request,\"net/http\".Request)"},
      {"import \"net/http\"", "func(r, q http.Request)",
       "func(\"net/http\".Request,\"net/http\".Request)"},
      {"import \"a/alias\"", "func(alias.List[int], alias.List[int])",
       "func(\"a/alias\".List[int],\"a/alias\".List[int])"},
      {"", "func(\n\ta int, // one\n\tb int,\n)", "func(int,int)"},
      // Structs.
      {"", "struct{}", "struct{}"},
      {"", "struct{ A, B int; C string }", "struct{A int;B int;C string}"},
      {"", "struct{\n\tA int\n\tB int\n}", "struct{A int;B int}"},
      {"", "struct{ a int }", "struct{\"example.com/p\".a int}"},
      {"", "struct{ A int `k:\"v\"` }", "struct{A int tag 5:k:\"v\"}"},
      {"", "struct{ A int \"k:\\\"v\\\"\" }", "struct{A int tag 5:k:\"v\"}"},
      {"type E int", "struct{ E }", "struct{embedded E \"example.com/p\".E}"},
      {"type E int", "struct{ *E }", "struct{embedded E *\"example.com/p\".E}"},
      {"type E int", "struct{ E E }", "struct{E \"example.com/p\".E}"},
      {"import \"net/http\"", "struct{ http.Request; A int }",
       "struct{embedded Request \"net/http\".Request;A int}"},
      {"import \"a/alias\"", "struct{ alias.List[int] `t` }",
       "struct{embedded List \"a/alias\".List[int] tag 1:t}"},
      {"type L[T any] int", "struct{ L[int] }",
       "struct{embedded L \"example.com/p\".L[int]}"},
      {"", "struct{ F func() int; G []int }", "struct{F func()(int);G []int}"},
      {"import \"a/alias\"", "struct{ alias.R }",
       "struct{embedded R *\"net/http\".Request}"},
      // Interfaces.
      {"", "interface{ B(x int); A() }", "interface {A();B(int)}"},
      {"", "interface{ A(); B(int) }", "interface {A();B(int)}"},
      {"", "interface{ error; A() }", "interface {A();error}"},
      {"", "interface{ a() }", "interface {\"example.com/p\".a()}"},
      {"", "interface{ A(a, b int) (c error) }",
       "interface {A(int,int)(error)}"},
      {"", "interface{ ~int | string }", "interface {~int|string}"},
      // Generics.
      {"", "K", "$0"},
      {"", "map[K][]V", "map[$0][]$1"},
      {"type L[T any] int", "*L[V]", "*\"example.com/p\".L[$1]"},
      {"import \"a/alias\"", "alias.List[map[string]byte]",
       "\"a/alias\".List[map[string]uint8]"},
      {"type P[A, B any] int", "P[int, P[byte, any]]",
       "\"example.com/p\".P[int,\"example.com/p\".P[uint8,interface {}]]"},
      // Aliases.
      {"import \"a/alias\"", "alias.A", "[]\"a/alias\".C"},
      {"import \"a/alias\"", "alias.R", "*\"net/http\".Request"},
      {"import \"a/alias\"", "alias.Any", "interface {}"},
      {"import \"a/alias\"", "alias.Bytes", "[]uint8"},
      {"import \"a/alias\"", "alias.G[string, V]", "map[string]$1"},
      {"import . \"a/alias\"", "A", "[]\"a/alias\".C"},
      {"import \"golang.org/x/net/context\"", "context.Context",
       "\"context\".Context"},
      {"import \"context\"", "context.Context", "\"context\".Context"},
      {"type X = Y\ntype Y = map[X2]int\ntype X2 = string", "X",
       "map[string]int"},
  };
  for (const FormCase& c : cases) {
    EXPECT_EQ(text(c.head, c.type), c.want) << c.head << "\n" << c.type;
  }
}

TEST_F(TypeFormTest, AliasesCanBeKept) {
  Result<TypeForm> kept = form("import \"a/alias\"", "alias.A", Aliases::kKeep);
  EXPECT_EQ(kept->text, "\"a/alias\".A");
}

TEST_F(TypeFormTest, VendoredPackagesHaveAnotherPath) {
  packages_.add("vendor/x.y/z", {"package z\ntype T int\n"});
  const PackageSource& source = packages_.add(
      "std", {"package std\nimport \"x.y/z\"\nfunc f(t z.T) {}\n"});
  packages_.plan("std").import_map = {{"x.y/z", "vendor/x.y/z"}};
  TypeLookup lookup = packages_.lookup();
  const FuncDecl& func = source.files[0].funcs[0];
  TypeScope scope =
      signature_scope(source, source.files[0], func, lookup, Aliases::kFollow);
  Result<TypeForm> got = type_form(func.params[0].type_tokens, scope);
  EXPECT_EQ(got->text, "\"vendor/x.y/z\".T");
  EXPECT_EQ(got->hidden, "z.T");
}

TEST_F(TypeFormTest, DisplayGenericAndHidden) {
  const struct {
    const char* head;
    const char* type;
    const char* display;
    bool generic;
    const char* hidden;
  } cases[] = {
      {"import h \"net/http\"", "*h.Request", "*http.Request", false, ""},
      {"", "map[string]any", "map[string]any", false, ""},
      {"type T int", "[]T", "[]p.T", false, ""},
      {"type t int", "[]t", "[]p.t", false, "p.t"},
      {"", "func(K) <-chan V", "func(K) <-chan V", true, ""},
      {"", "struct{ a int `x` }", "struct{a int `x`}", false, "a of package p"},
      {"const N = 1", "[N]interface{ A() }", "[N]interface {A()}", false, ""},
      {"import \"C\"", "*C.char", "*C.char", false, "C.char"},
  };
  for (const auto& c : cases) {
    Result<TypeForm> got = form(c.head, c.type);
    ASSERT_TRUE(got) << c.type;
    EXPECT_EQ(got->display, c.display);
    EXPECT_EQ(got->generic, c.generic) << c.type;
    EXPECT_EQ(got->hidden, c.hidden) << c.type;
  }
}

TEST_F(TypeFormTest, TypesOfAMainPackageAreHidden) {
  const PackageSource& source = packages_.add(
      "example.com/cmd", {"package main\ntype T int\nfunc f(T) {}\n"});
  TypeLookup lookup = packages_.lookup();
  const FuncDecl& func = source.files[0].funcs[0];
  TypeScope scope =
      signature_scope(source, source.files[0], func, lookup, Aliases::kFollow);
  EXPECT_EQ(type_form(func.params[0].type_tokens, scope)->hidden, "main.T");
}

TEST_F(TypeFormTest, ReceiverTypeParametersComeFirst) {
  const PackageSource& source =
      packages_.add("g", {"package g\ntype M[K, V any] struct{}\n"
                          "func (m *M[A, _]) f(a A, m2 M[int, A]) {}\n"});
  TypeLookup lookup = packages_.lookup();
  const FuncDecl& func = source.files[0].funcs[0];
  TypeScope scope =
      signature_scope(source, source.files[0], func, lookup, Aliases::kFollow);
  EXPECT_EQ(type_form(func.receiver.type_tokens, scope)->text,
            "*\"g\".M[$0,$1]");
  EXPECT_EQ(type_form(func.params[0].type_tokens, scope)->text, "$0");
  EXPECT_EQ(type_form(func.params[1].type_tokens, scope)->text,
            "\"g\".M[int,$0]");
}

// The parser accepts none of these, but a form must not depend on that.
TEST_F(TypeFormTest, WhatIsNoTypeIsAnError) {
  struct {
    const char* tokens;
    const char* want;
  } cases[] = {
      {"", "otel: error: a type is missing\n"},
      {"[]", "otel: error: a type is missing\n"},
      {"5", "otel: error: 5 is not a type\n"},
      {"struct { a, }", "otel: error: a has no type\n"},
      {"func", "otel: error: a parameter list is missing\n"},
  };
  const PackageSource& source =
      packages_.add("n", {"package n\nfunc f() {}\n"});
  lookup_ = packages_.lookup();
  for (const auto& c : cases) {
    SourceFile file = *lex(c.tokens, "type.go");
    TypeScope scope = signature_scope(source, file, source.files[0].funcs[0],
                                      lookup_, Aliases::kFollow);
    // Without the semicolon and the end of the file.
    Span tokens{0, 0};
    while (!is_automatic(file, tokens.end) &&
           file.tokens[tokens.end].kind != TokenKind::kEof) {
      tokens.end++;
    }
    EXPECT_EQ(type_form(tokens, scope).error().render(), c.want) << c.tokens;
  }
}

TEST_F(TypeFormTest, Errors) {
  EXPECT_EQ(text("", "http.Request"),
            "otel: error: http.Request: the file imports no package http\n");
  std::string deep(300, '*');
  EXPECT_EQ(text("", deep + "int"),
            "otel: error: the type is nested too deeply\n");
  // The compiler reports these. Here they must only not recurse for ever.
  EXPECT_EQ(text("type X = Y\ntype Y = X", "X"),
            "otel: error: the type is nested too deeply\n");
  EXPECT_EQ(text("type X = []X", "X"),
            "otel: error: the type is nested too deeply\n");
}

}  // namespace otel
