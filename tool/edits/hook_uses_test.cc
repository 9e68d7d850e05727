#include "edits/hook_uses.h"

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "syntax/parser.h"

namespace otel {

static std::string show(const HookUses& uses) {
  if (uses.escapes) {
    HookUses all{true, true, true, true, true, true, true};
    return uses == all ? "escapes" : "escapes, but not everything is used";
  }
  std::string out;
  for (const auto& [used, name] : {std::pair{uses.reads_params, "<p"},
                                   {uses.writes_params, ">p"},
                                   {uses.reads_results, "<r"},
                                   {uses.writes_results, ">r"},
                                   {uses.skips, "skip"},
                                   {uses.data, "data"}}) {
    out += used ? fmt::format("{}{}", out.empty() ? "" : " ", name) : "";
  }
  return out.empty() ? "nothing" : out;
}

static std::string uses_of(std::string_view params, std::string_view body) {
  std::string source =
      fmt::format("package p\nfunc hook({}) {{\n{}\n}}\n", params, body);
  Result<SourceFile> file = parse_file(source, "hook.go");
  return file ? show(find_hook_uses(*file, file->funcs[0]))
              : "does not parse: " + std::string(body);
}

struct UsesCase {
  const char* body;
  const char* want;
};

static void expect_uses(std::initializer_list<UsesCase> cases) {
  for (const UsesCase& c : cases) {
    EXPECT_EQ(uses_of("ctx api.CallContext, v int", c.body), c.want) << c.body;
  }
}

TEST(HookUses, MethodsThatAreCalled) {
  expect_uses({
      {"", "nothing"},
      {"v++", "nothing"},
      {"ctx.SetData(1)", "data"},
      {"x := ctx.GetData().(time.Time)\n_ = x", "data"},
      {"ctx.SetKeyData(`k`, 1)", "data"},
      {"_ = ctx.GetKeyData(`k`)", "data"},
      {"if ctx.HasKeyData(`k`) { return }", "data"},
      {"_ = ctx.GetParam(0)", "<p"},
      {"ctx.SetParam(1, ctx.GetParam(0))", "<p >p"},
      {"_ = ctx.GetReturnVal(0)", "<r"},
      {"ctx.SetReturnVal(0, nil)", ">r"},
      {"ctx.SetSkipCall(true)", "skip"},
      {"if ctx.IsSkipCall() { return }", "skip"},
      {"f(ctx.NumParams(), ctx.NumReturnVals())", "nothing"},
      {"f(ctx.GetFuncName() + ctx.GetPackageName())", "nothing"},
      {"for i := 0; i < ctx.NumParams(); i++ { f(ctx.GetParam(i)) }", "<p"},
      {"switch ctx.GetData() {\ncase ctx.GetParam(0):\n}", "<p data"},
      {"ctx /* a */ . // b\n SetData /* c */ (1)", "data"},
      {"ctx.\n\tSetData(1)", "data"},
      {"defer f(ctx.GetData())", "data"},
      {"go f(ctx.GetData())", "data"},
      {"x := T{ctx.GetData(): 1}", "data"},
      {"// ctx\n/* f(ctx) */ x := \"ctx\" + `ctx`", "nothing"},
      // Names of others.
      {"x.ctx.SetData(1)", "nothing"},
      {"f(x.ctx)", "nothing"},
      {"x.ctx = nil", "nothing"},
      {"ctx2.SetData(1)", "nothing"},
  });
}

TEST(HookUses, Escapes) {
  for (const char* body : {
           "f(ctx)",
           "_ = ctx",
           "global = ctx",
           "ctx = other",
           "x := ctx",
           "ctx := ctx",
           "ctx := other; ctx.SetData(1)",
           "ctx, err := f(); ctx.SetData(err)",
           "var ctx api.CallContext; ctx.SetData(1)",
           "var (\nctx T\n)",
           "const ctx = 1",
           "type ctx int",
           "for ctx := range x { ctx.SetData(1) }",
           "for _, ctx := range x { ctx.SetData(1) }",
           "select { case ctx := <-c: ctx.SetData(1) }",
           "switch ctx := y.(type) { case T: ctx.SetData(1) }",
           "if ctx, ok := y.(T); ok { ctx.SetData(1) }",
           "p := &ctx",
           "f := ctx.SetData",
           "f := ctx.SetData\n(1)",
           "f(ctx.SetData)",
           "(ctx).SetData(1)",
           "(ctx.SetData)(1)",
           "(*(&ctx)).SetData(1)",
           "api.CallContext.SetData(ctx, 1)",
           "api.CallContext(ctx).SetData(1)",
           "ctx.SetData(ctx)",
           "ctx.SetKeyData(`self`, ctx)",
           "x := ctx.(T)",
           "switch ctx.(type) {}",
           "if ctx == nil { return }",
           "if nil != ctx { return }",
           "x := []api.CallContext{ctx}",
           "x := T{ctx: 1}",
           "x := T{c: ctx}",
           "x := map[T]int{ctx: 1}",
           "c <- ctx",
           "panic(ctx)",
           "ctx.Unknown(1)",
           "ctx.SetData[int](1)",
           "ctx.field = 1",
           "ctx.SetData",
           "defer ctx.SetData(1)",
           "defer /* x */ ctx.SetData(1)",
           "defer\tctx.GetData().(func())()",
           "go ctx.SetData(1)",
           "defer (ctx).SetData(1)",
           "goto ctx\nctx:\nreturn",
           "ctx:\nfor { continue ctx }",
           "for { break ctx }",
           "type T struct { ctx int }",
           "type T struct { ctx.SetData }",
           "type T interface { ctx() }",
           "f[ctx](1)",
           "f(ctx...)",
           "f(func() { ctx.SetData(1) })",
           "defer func() { ctx.SetData(recover()) }()",
           "go func() { ctx.SetData(1) }()",
           "f := func(ctx int) { g(ctx) }",
           "f := func(x int) (ctx int) { return }",
           "f := func() func() { return func() { ctx.GetData() } }",
           "f := func() T { return ctx.GetData() }",
           "f := func() *p.T { ctx.GetData() }",
           "f := func() (T, error) { ctx.GetData() }",
           "f := func() []T { ctx.GetData() }",
           "f := func() [3]T { ctx.GetData() }",
           "f := func() map[K]V { ctx.GetData() }",
           "f := func() chan<- T { ctx.GetData() }",
           "f := func() <-chan T { ctx.GetData() }",
           "f := func() L[int, K] { ctx.GetData() }",
           "f := func() p.L[int] { ctx.GetData() }",
           "f := func() interface{ M() } { ctx.GetData() }",
           "f := func() struct{ a int } { ctx.GetData() }",
           "f := func() func(int) bool { ctx.GetData() }",
           "f := func() (func()) { ctx.GetData() }",
           "x := []func(){ctx.GetData}",
           "x := []func() int{func() int { ctx.GetData(); return 1 }}",
           "for x := range func(yield func(int) bool) { ctx.GetData() } {}",
           "var f func(ctx int)",
           "ctx.SetData(func() { ctx.GetData() })",
       }) {
    EXPECT_EQ(uses_of("ctx api.CallContext, v int", body), "escapes") << body;
  }
}

TEST(HookUses, FunctionTypesAndLiteralsWithoutTheContext) {
  expect_uses({
      {"f(func() { g() })\nctx.SetData(1)", "data"},
      {"defer func() { recover() }()\nctx.SetData(1)", "data"},
      {"var f func(int) (int, error)\nctx.SetData(f)", "data"},
      {"switch x.(type) {\ncase func():\n\tctx.SetData(1)\n}", "data"},
      {"if f, ok := x.(func() T); ok { ctx.SetData(f()) }", "data"},
      {"x := []func(){f, g}\nctx.SetData(x)", "data"},
      {"ctx.SetData(func() int { return 1 }())", "data"},
      {"x := (func(int))(nil); ctx.SetData(x)", "data"},
      {"c := make(chan func(), 1); ctx.SetData(c)", "data"},
  });
}

TEST(HookUses, OtherParameterLists) {
  EXPECT_EQ(uses_of("_ api.CallContext", "f(ctx)"), "nothing");
  EXPECT_EQ(uses_of("api.CallContext", "f(ctx)"), "nothing");
  EXPECT_EQ(uses_of("c, d api.CallContext", "c.SetData(d)"), "data");
  EXPECT_EQ(uses_of("call api.CallContext, ctx T", "f(ctx)"), "nothing");
  EXPECT_EQ(uses_of("nil api.CallContext", "return nil"), "escapes");
}

TEST(HookUses, AFunctionWithoutBodyMayDoAnything) {
  Result<SourceFile> file =
      parse_file("package p\nfunc hook(ctx api.CallContext)\n", "hook.go");
  EXPECT_EQ(show(find_hook_uses(*file, file->funcs[0])), "escapes");
}

}  // namespace otel
