package api

import "testing"

// call is what the tool generates for
//
//	func call(n int, s string) (r int) { return n }
//
// in a package that declares string or int itself.
func call(n int, s string, enter func(CallContext),
	exit func(CallContext)) (r int) {
	ctx := OtelBoxedEnter("main", "call", "main.call",
		[]interface{}{&n, &s}, []interface{}{&r})
	left := func() {
		if OtelBoxedExit(ctx) == nil {
			return
		}
		defer OtelBoxedPanic("OnExit", "hooks.exit", "main.call")
		exit(ctx)
		OtelBoxedExited(ctx)
	}
	entered := func() bool {
		defer OtelBoxedPanic("OnEnter", "hooks.enter", "main.call")
		enter(ctx)
		return OtelBoxedEntered(ctx) != nil
	}
	if entered() {
		left()
		return r
	}
	defer left()
	return n
}

func TestReflectContext(t *testing.T) {
	nothing := func(CallContext) {}
	for _, c := range []struct {
		name        string
		enter, exit func(CallContext)
		want        int
	}{
		{"nothing", nothing, nothing, 3},
		{"parameter", func(ctx CallContext) { ctx.SetParam(0, 5) }, nothing, 5},
		{"result", nothing, func(ctx CallContext) {
			ctx.SetReturnVal(0, ctx.GetReturnVal(0).(int)*10)
		}, 30},
		{"skip", func(ctx CallContext) {
			ctx.SetReturnVal(0, 7)
			ctx.SetSkipCall(true)
		}, func(ctx CallContext) {
			if !ctx.IsSkipCall() || ctx.GetReturnVal(0) != 7 {
				t.Error("the exit hook does not see the skip")
			}
		}, 7},
		{"skip with zero", func(ctx CallContext) { ctx.SetSkipCall(true) },
			nothing, 0},
		{"results set on enter without a skip", func(ctx CallContext) {
			ctx.SetReturnVal(0, 7)
		}, nothing, 3},
		{"parameter on exit", nothing, func(ctx CallContext) {
			ctx.SetReturnVal(0, ctx.GetParam(0).(int)+len(ctx.GetParam(1).(string)))
		}, 7},
		{"data", func(ctx CallContext) {
			ctx.SetData(1)
			ctx.SetKeyData("a", 2)
		}, func(ctx CallContext) {
			if ctx.GetData() != 1 || ctx.GetKeyData("a") != 2 ||
				ctx.HasKeyData("b") || !ctx.HasKeyData("a") {
				t.Error("data was lost")
			}
		}, 3},
		{"names", nothing, func(ctx CallContext) {
			if ctx.GetPackageName() != "main" || ctx.GetFuncName() != "call" ||
				ctx.NumParams() != 2 || ctx.NumReturnVals() != 1 {
				t.Error("wrong names or counts")
			}
		}, 3},
		{"panic on exit", nothing, func(ctx CallContext) {
			ctx.SetReturnVal(0, 9)
			panic("wanted")
		}, 3},
		{"wrong index", func(ctx CallContext) { ctx.GetParam(2) }, nothing, 3},
		{"wrong type", nothing, func(ctx CallContext) {
			ctx.SetReturnVal(0, "a")
		}, 3},
	} {
		if got := call(3, "four", c.enter, c.exit); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestReflectExitWithoutContext(t *testing.T) {
	if OtelBoxedExit(nil) != nil {
		t.Error("a call without hooks has an exit")
	}
}
