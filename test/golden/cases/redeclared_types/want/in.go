//line /src/in.go:1:1
package golden

import "fmt"

// Every predeclared name that the generated code would use means something
// else here.
type (
	string  struct{ fmt.Stringer }
	int     float64
	bool    []int
	uintptr map[int]string
)

var nil, true, false = 1, 2, 3

func init() { if otelCtx_init00000001, otelSkip_init00000001 := OtelOnEnterTrampoline_init00000001(); otelSkip_init00000001 != otelNil { OtelOnExitTrampoline_init00000001(otelCtx_init00000001); return } else { defer OtelOnExitTrampoline_init00000001(otelCtx_init00000001); }; 
/*line :16:14*/ nil++ }

func init() { if otelCtx_init00000001_1, otelSkip_init00000001_1 := OtelOnEnterTrampoline_init00000001_1(); otelSkip_init00000001_1 != otelNil { OtelOnExitTrampoline_init00000001_1(otelCtx_init00000001_1); return } else { defer OtelOnExitTrampoline_init00000001_1(otelCtx_init00000001_1); }; 
/*line :18:14*/ true++ }

func Typed(s string, param1/*line :20:23*/ int, b ...bool) (u uintptr, retVal1/*line :20:53*/ int) { if otelCtx_Typed00000002, otelSkip_Typed00000002 := OtelOnEnterTrampoline_Typed00000002(&s, &param1, &b, &u, &retVal1); otelSkip_Typed00000002 != otelNil { OtelOnExitTrampoline_Typed00000002(otelCtx_Typed00000002, &u, &retVal1); return u, retVal1 } else { defer OtelOnExitTrampoline_Typed00000002(otelCtx_Typed00000002, &u, &retVal1); }; 
/*line :20:60*/ return u, int(len(b)) }

func (s string) Method(param0 /*line :22:24*/int) { if otelCtx_Method00000003, otelSkip_Method00000003 := OtelOnEnterTrampoline_Method00000003(&s, &param0); otelSkip_Method00000003 != otelNil { OtelOnExitTrampoline_Method00000003(otelCtx_Method00000003); return } else { defer OtelOnExitTrampoline_Method00000003(otelCtx_Method00000003); }; 
/*line :22:30*/}

func EnterOnly(param0 /*line :24:16*/int) (retVal0 /*line :24:21*/string)/*line :24:27*/ { if otelCtx_EnterOnly00000004, otelSkip_EnterOnly00000004 := OtelOnEnterTrampoline_EnterOnly00000004(&param0, &retVal0); otelSkip_EnterOnly00000004 != otelNil { OtelOnExitTrampoline_EnterOnly00000004(otelCtx_EnterOnly00000004, &retVal0); return retVal0 } else { }; 
/*line :24:29*/ return string{} }

func ExitOnly(s string) (t string) { if otelCtx_ExitOnly00000005, otelSkip_ExitOnly00000005 := OtelOnEnterTrampoline_ExitOnly00000005(&s, &t); otelSkip_ExitOnly00000005 != otelNil { OtelOnExitTrampoline_ExitOnly00000005(otelCtx_ExitOnly00000005, &t); return t } else { defer OtelOnExitTrampoline_ExitOnly00000005(otelCtx_ExitOnly00000005, &t); }; 
/*line :26:37*/ return s }

func Generic[T, int interface{}](t T, i int) (retVal0 /*line :28:47*/int, retVal1 /*line :28:52*/T, retVal2 /*line :28:55*/bool) { if otelCtx_Generic00000006, otelSkip_Generic00000006 := OtelOnEnterTrampoline_Generic00000006(&t, &i, &retVal0, &retVal1, &retVal2); otelSkip_Generic00000006 != otelNil { OtelOnExitTrampoline_Generic00000006(otelCtx_Generic00000006, &retVal0, &retVal1, &retVal2); return retVal0, retVal1, retVal2 } else { defer OtelOnExitTrampoline_Generic00000006(otelCtx_Generic00000006, &retVal0, &retVal1, &retVal2); }; 
/*line :28:62*/ return i, t, bool{} }

func Context() { if otelCtx_Context00000007, otelSkip_Context00000007 := OtelOnEnterTrampoline_Context00000007(); otelSkip_Context00000007 != otelNil { OtelOnExitTrampoline_Context00000007(otelCtx_Context00000007); return } else { defer OtelOnExitTrampoline_Context00000007(otelCtx_Context00000007); }; 
/*line :30:17*/}

//line /generated/otel_in.go:42
type otelHookEnterType_init00000001 = func(otelCallContext)

type otelHookExitType_init00000001 = func(otelCallContext)

func OtelOnEnterTrampoline_init00000001() (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_init00000001)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "init", "example.com/golden.init", []interface{}{}, []interface{}{})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.init")
	(*(*otelHookEnterType_init00000001)(otelPointer(&otelHookEnter_init00000001)))(c)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_init00000001(c otelCallContext) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.init")
	(*(*otelHookExitType_init00000001)(otelPointer(&otelHookExit_init00000001)))(c)
	otelBoxedExited(c)
}

func OtelOnEnterTrampoline_init00000001_1() (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_init00000001)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "init", "example.com/golden.init", []interface{}{}, []interface{}{})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.init")
	(*(*otelHookEnterType_init00000001)(otelPointer(&otelHookEnter_init00000001)))(c)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_init00000001_1(c otelCallContext) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.init")
	(*(*otelHookExitType_init00000001)(otelPointer(&otelHookExit_init00000001)))(c)
	otelBoxedExited(c)
}

type otelHookEnterType_Typed00000002 = func(otelCallContext, string, int, []bool)

type otelHookExitType_Typed00000002 = func(otelCallContext, uintptr, int)

func OtelOnEnterTrampoline_Typed00000002(p0 *string, p1 *int, p2 *[]bool, r0 *uintptr, r1 *int) (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_Typed00000002)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "Typed", "example.com/golden.Typed", []interface{}{p0, p1, p2}, []interface{}{r0, r1})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Typed")
	(*(*otelHookEnterType_Typed00000002)(otelPointer(&otelHookEnter_Typed00000002)))(c, *p0, *p1, *p2)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_Typed00000002(c otelCallContext, r0 *uintptr, r1 *int) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Typed")
	(*(*otelHookExitType_Typed00000002)(otelPointer(&otelHookExit_Typed00000002)))(c, *r0, *r1)
	otelBoxedExited(c)
}

type otelHookEnterType_Method00000003 = func(otelCallContext, string, int)

type otelHookExitType_Method00000003 = func(otelCallContext)

func OtelOnEnterTrampoline_Method00000003(p0 *string, p1 *int) (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_Method00000003)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "Method", "example.com/golden.string.Method", []interface{}{p0, p1}, []interface{}{})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.string.Method")
	(*(*otelHookEnterType_Method00000003)(otelPointer(&otelHookEnter_Method00000003)))(c, *p0, *p1)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_Method00000003(c otelCallContext) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.string.Method")
	(*(*otelHookExitType_Method00000003)(otelPointer(&otelHookExit_Method00000003)))(c)
	otelBoxedExited(c)
}

type otelHookEnterType_EnterOnly00000004 = func(otelCallContext, int)

func OtelOnEnterTrampoline_EnterOnly00000004(p0 *int, r0 *string) (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_EnterOnly00000004)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "EnterOnly", "example.com/golden.EnterOnly", []interface{}{p0}, []interface{}{r0})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.EnterOnly")
	(*(*otelHookEnterType_EnterOnly00000004)(otelPointer(&otelHookEnter_EnterOnly00000004)))(c, *p0)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_EnterOnly00000004(c otelCallContext, r0 *string) {
	if otelBoxedExit(c) == otelNil {
		return
	}
}

type otelHookExitType_ExitOnly00000005 = func(otelCallContext, string)

func OtelOnEnterTrampoline_ExitOnly00000005(p0 *string, r0 *string) (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookExit_ExitOnly00000005)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "ExitOnly", "example.com/golden.ExitOnly", []interface{}{p0}, []interface{}{r0})
	return
}

func OtelOnExitTrampoline_ExitOnly00000005(c otelCallContext, r0 *string) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.ExitOnly")
	(*(*otelHookExitType_ExitOnly00000005)(otelPointer(&otelHookExit_ExitOnly00000005)))(c, *r0)
	otelBoxedExited(c)
}

type otelHookEnterType_Generic00000006 = func(otelCallContext, interface{}, interface{})

type otelHookExitType_Generic00000006 = func(otelCallContext, interface{}, interface{}, interface{})

func OtelOnEnterTrampoline_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}](p0 *otelT0, p1 *otelT1, r0 *otelT2, r1 *otelT3, r2 *bool) (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_Generic00000006)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "Generic", "example.com/golden.Generic", []interface{}{p0, p1}, []interface{}{r0, r1, r2})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Generic")
	(*(*otelHookEnterType_Generic00000006)(otelPointer(&otelHookEnter_Generic00000006)))(c, *p0, *p1)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_Generic00000006[otelT2, otelT3 interface{}](c otelCallContext, r0 *otelT2, r1 *otelT3, r2 *bool) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Generic")
	(*(*otelHookExitType_Generic00000006)(otelPointer(&otelHookExit_Generic00000006)))(c, *r0, *r1, *r2)
	otelBoxedExited(c)
}

type otelHookEnterType_Context00000007 = func(otelCallContext)

type otelHookExitType_Context00000007 = func(otelCallContext)

func OtelOnEnterTrampoline_Context00000007() (c otelCallContext, skip otelPointer) {
	if *(*otelPointer)(otelPointer(&otelHookEnter_Context00000007)) == otelNil {
		return
	}
	c = otelBoxedEnter("example.com/golden", "Context", "example.com/golden.Context", []interface{}{}, []interface{}{})
	defer otelBoxedPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Context")
	(*(*otelHookEnterType_Context00000007)(otelPointer(&otelHookEnter_Context00000007)))(c)
	skip = otelBoxedEntered(c)
	return
}

func OtelOnExitTrampoline_Context00000007(c otelCallContext) {
	if otelBoxedExit(c) == otelNil {
		return
	}
	defer otelBoxedPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Context")
	(*(*otelHookExitType_Context00000007)(otelPointer(&otelHookExit_Context00000007)))(c)
	otelBoxedExited(c)
}

