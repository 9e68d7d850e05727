#include "match/signature.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "match/fake_packages.h"

namespace otel {

class SignatureTest : public testing::Test {
 protected:
  SignatureTest() {
    packages_.add("otel.example/pkg/api",
                  {"package api\ntype CallContext interface{}\n"});
    packages_.add("golang.org/x/net/context",
                  {"package context\nimport \"context\"\n"
                   "type Context = context.Context\n"});
    packages_.add("context", {"package context\ntype Context interface{}\n"});
    packages_.add("other/http", {"package http\ntype Request struct{}\n"});
    packages_.add("html/template", {"package template\ntype T struct{}\n"});
  }

  static FunctionRef last_function(const PackageSource& source) {
    return FunctionRef{&source, 0, &source.files[0].funcs.back()};
  }

  // Returns "ctx only", or one letter for each value, "a" for takes_any, or the
  // error. `target` and `hook` are declarations; the heads are put before them.
  std::string check(HookSide side, std::string_view target,
                    std::string_view hook, std::string_view target_head = "",
                    std::string_view hook_head = "") {
    std::string number = std::to_string(count_++);
    const PackageSource& target_source = packages_.add(
        "t" + number,
        {fmt::format(
            "package http\n{}\ntype Request struct{{}}\ntype Transport "
            "struct{{}}\ntype conn struct{{}}\ntype Map[K "
            "comparable, V any] struct{{}}\n{} {{}}\n",
            target_head, target)});
    packages_.plan("t" + number).import_path = "net/http";
    packages_.plan("t" + number).standard = true;
    const PackageSource& hook_source = packages_.add(
        "h" + number, {fmt::format("package hooks\nimport (\n\t\"net/http\"\n\t"
                                   "\"otel.example/pkg/api\"\n)\n{}\n{} {{}}\n",
                                   hook_head, hook)});
    packages_.plan("h" + number).import_path = "example.com/hooks";
    SignatureOptions options{packages_.lookup(), "/src",
                             Location{"rules.json", 7, 15}};
    // The package of the target is the real net/http.
    options.lookup.package_name = [this](std::string_view path) {
      return path == "net/http" ? "http"
                                : packages_.lookup().package_name(path);
    };
    Result<HookShape> shape =
        check_hook_signature(last_function(target_source),
                             last_function(hook_source), side, options);
    if (!shape) {
      return shape.error().render();
    }
    if (shape->context_only) {
      return "ctx only";
    }
    std::string out;
    for (bool takes_any : shape->takes_any) {
      out += takes_any ? 'a' : '-';
    }
    return out;
  }
  std::string enter(std::string_view target, std::string_view hook,
                    std::string_view target_head = "",
                    std::string_view hook_head = "") {
    return check(HookSide::kEnter, target, hook, target_head, hook_head);
  }
  std::string exit(std::string_view target, std::string_view hook) {
    return check(HookSide::kExit, target, hook);
  }

  FakePackages packages_;
  int count_ = 0;
};

TEST_F(SignatureTest, HooksThatFit) {
  const char* trip =
      "func (t *Transport) RoundTrip(req *Request) (*Response, error)";
  EXPECT_EQ(enter(trip, "func h(ctx api.CallContext)"), "ctx only");
  EXPECT_EQ(enter(trip, "func h(api.CallContext)"), "ctx only");
  EXPECT_EQ(enter(trip,
                  "func h(ctx api.CallContext, t *http.Transport, "
                  "req *http.Request)"),
            "--");
  EXPECT_EQ(enter(trip, "func h(ctx api.CallContext, t any, req interface{})"),
            "aa");
  EXPECT_EQ(enter(trip, "func h(_ api.CallContext, _ any, r *http.Request)"),
            "a-");
  EXPECT_EQ(
      exit(trip, "func h(ctx api.CallContext, r *http.Response, e error)"),
      "--");
  EXPECT_EQ(exit(trip, "func h(ctx api.CallContext, r, e interface{})"), "aa");
  EXPECT_EQ(enter("func F()", "func h(ctx api.CallContext)"), "ctx only");
  // Grouping and names do not matter. any and interface{} are the same type.
  EXPECT_EQ(enter("func F(a, b int, c any)",
                  "func h(ctx api.CallContext, x int, y int, z interface{})"),
            "---");
  EXPECT_EQ(enter("func F(int, []byte)",
                  "func h(ctx api.CallContext, n int, b []uint8)"),
            "--");
  EXPECT_EQ(enter("func F(c conn)", "func h(ctx api.CallContext, c any)"), "a");
  EXPECT_EQ(exit("func F() (n int, err error)",
                 "func h(ctx api.CallContext, n int, err error)"),
            "--");
}

TEST_F(SignatureTest, Variadics) {
  const char* f = "func F(n int, s ...string)";
  EXPECT_EQ(enter(f, "func h(ctx api.CallContext, n int, s ...string)"), "--");
  EXPECT_EQ(enter(f, "func h(ctx api.CallContext, n int, s []string)"), "--");
  EXPECT_EQ(enter(f, "func h(ctx api.CallContext, n int, s any)"), "-a");
  EXPECT_EQ(
      enter("func F(s []string)", "func h(ctx api.CallContext, s ...string)"),
      "otel: error: rules.json:7:15: hook \"h\" does not fit F\n"
      "  h3/f0.go:7: func h(ctx api.CallContext, s ...string)\n"
      "  net/http/f0.go:7: func F(s []string)\n"
      "  (parameter 1 of the hook must not be variadic, because parameter s is "
      "not; want: func(ctx api.CallContext, s []string))\n");
}

TEST_F(SignatureTest, Generics) {
  EXPECT_EQ(enter("func F[T any](n int, t []T)",
                  "func h(ctx api.CallContext, n int, t any)"),
            "-a");
  EXPECT_EQ(enter("func (m *Map[K, V]) Get(k K) (v V)",
                  "func h(ctx api.CallContext, m, k any)"),
            "aa");
  EXPECT_EQ(
      enter("func (m *Map[K, V]) Put(key K, n int)",
            "func h(ctx api.CallContext, m any, key string, n int)"),
      "otel: error: rules.json:7:15: hook \"h\" does not fit (*Map).Put\n"
      "  h2/f0.go:7: func h(ctx api.CallContext, m any, key string, n int)\n"
      "  net/http/f0.go:7: func (m *Map[K, V]) Put(key K, n int)\n"
      "  (parameter 2 of the hook must be any, because the type of parameter "
      "key "
      "depends on a type parameter; want: func(ctx api.CallContext, m any, key "
      "any, n int))\n");
}

TEST_F(SignatureTest, Aliases) {
  EXPECT_EQ(enter("func F(ctx context.Context)",
                  "func h(call api.CallContext, ctx context.Context)",
                  "import \"golang.org/x/net/context\"", "import \"context\""),
            "-");
  EXPECT_EQ(enter("func F(x T)", "func h(c C, x string)", "type T = string",
                  "type C = api.CallContext"),
            "-");
  EXPECT_EQ(enter("func F(x string)", "func h(c api.CallContext, x A)", "",
                  "type A = interface{}"),
            "a");
}

TEST_F(SignatureTest, ErrorsNameBothPlaces) {
  EXPECT_EQ(
      enter("func (t *Transport) RoundTrip(req *Request) (*Response, error)",
            "func clientOnEnter(ctx api.CallContext, req *http.Request)"),
      "otel: error: rules.json:7:15: hook \"clientOnEnter\" does not fit "
      "(*Transport).RoundTrip\n"
      "  h0/f0.go:7: func clientOnEnter(ctx api.CallContext, req "
      "*http.Request)\n"
      "  net/http/f0.go:7: func (t *Transport) RoundTrip(req *Request) "
      "(*Response, error)\n"
      "  (after its context the hook takes 1 value, but the function has 2 "
      "parameters including the receiver; want: func(ctx api.CallContext, t "
      "*http.Transport, req *http.Request))\n");
  EXPECT_EQ(
      enter("func (Transport) F(*Request, int)",
            "func h(ctx api.CallContext, t http.Transport, r http.Request, n "
            "int)"),
      "otel: error: rules.json:7:15: hook \"h\" does not fit Transport.F\n"
      "  h1/f0.go:7: func h(ctx api.CallContext, t http.Transport, r "
      "http.Request, n int)\n"
      "  net/http/f0.go:7: func (Transport) F(*Request, int)\n"
      "  (parameter 2 of the hook has type http.Request, but must have type "
      "*http.Request, like parameter 1, or any; want: func(ctx "
      "api.CallContext, p0 "
      "http.Transport, p1 *http.Request, p2 int))\n");
  EXPECT_EQ(
      exit("func F(a int) (string, error)",
           "func h(ctx api.CallContext, s string)"),
      "otel: error: rules.json:7:15: hook \"h\" does not fit F\n"
      "  h2/f0.go:7: func h(ctx api.CallContext, s string)\n"
      "  net/http/f0.go:7: func F(a int) (string, error)\n"
      "  (after its context the hook takes 1 value, but the function has 2 "
      "results; "
      "want: func(ctx api.CallContext, r0 string, r1 error))\n");
  EXPECT_EQ(enter("func F(ctx string, c *conn)",
                  "func h(ctx api.CallContext, s string, c *conn)"),
            "otel: error: rules.json:7:15: hook \"h\" does not fit F\n"
            "  h3/f0.go:7: func h(ctx api.CallContext, s string, c *conn)\n"
            "  net/http/f0.go:7: func F(ctx string, c *conn)\n"
            "  (parameter 2 of the hook must be any, because parameter c has a "
            "type that "
            "other packages cannot write: http.conn; want: func(call "
            "api.CallContext, ctx string, c any))\n");
}

TEST_F(SignatureTest, PackagesOfTheSameNameAreShownWithTheirPaths) {
  EXPECT_EQ(
      enter("func F(r *template.T)", "func h(c api.CallContext, r *template.T)",
            "import \"text/template\"", "import \"html/template\""),
      "otel: error: rules.json:7:15: hook \"h\" does not fit F\n"
      "  h0/f0.go:7: func h(c api.CallContext, r *template.T)\n"
      "  net/http/f0.go:7: func F(r *template.T)\n"
      "  (parameter 1 of the hook has type *\"html/template\".T, but must have "
      "type *\"text/template\".T, like parameter r, or any; want: func(ctx "
      "api.CallContext, r *template.T))\n");
}

TEST_F(SignatureTest, FunctionsThatCannotBeHooks) {
  const struct {
    const char* hook;
    const char* reason;
  } cases[] = {
      {"func (x T) h(ctx api.CallContext)",
       "a hook must be a function, not a method"},
      {"func h[T any](ctx api.CallContext)",
       "a hook must not have type parameters"},
      {"func h(ctx api.CallContext) error", "a hook must not have results"},
      {"func h()",
       "the hook's first parameter must be api.CallContext of "
       "otel.example/pkg/api"},
      {"func h(n int)",
       "the hook's first parameter must be api.CallContext of "
       "otel.example/pkg/api"},
      {"func h(ctx ...api.CallContext)",
       "the hook's first parameter must be api.CallContext of "
       "otel.example/pkg/api"},
      {"func h(ctx CallContext)",
       "the hook's first parameter must be api.CallContext of "
       "otel.example/pkg/api"},
      {"func h(ctx *api.CallContext)",
       "the hook's first parameter must be api.CallContext of "
       "otel.example/pkg/api"},
      {"func h(ctx nowhere.CallContext)",
       "nowhere.CallContext: the file imports no package nowhere"},
  };
  for (const auto& c : cases) {
    std::string error = enter("func F(n int)", c.hook);
    EXPECT_EQ(
        error.substr(error.find("\n  (") + 4),
        fmt::format("{}; want: func(ctx api.CallContext, n int))\n", c.reason));
  }
}

TEST_F(SignatureTest, DeclarationsAreShownOnOneLine) {
  std::string error =
      enter("func F(\n\ta int, // one\n\tb func(\n\t\tint,\n\t) error,\n)",
            "func h(ctx api.CallContext, a string)");
  EXPECT_NE(error.find("net/http/f0.go:7: func F(a int, b func(int) error)\n"),
            std::string::npos)
      << error;
}

}  // namespace otel
