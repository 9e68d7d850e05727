//line /src/in.go:1:1
package golden // bom

func Do() { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { if _, _ = OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}); 1 == 0 { } else { }; }; 
	println("crlf")
}

func F() { if *(*otelWord)(otelPointer(&otelHookEnter_F00000002)) != 0 { if otelCtx_F00000002, _ := OtelOnEnterTrampoline_F00000002(&OtelCallContextImpl_F00000002{}); 1 == 0 { } else { defer OtelOnExitTrampoline_F00000002(otelCtx_F00000002); }; }; 
/*line :7:11*/}
//line /generated/otel_in.go:11
type otelHookEnterType_Do00000001 = func(otelCallContext)

type OtelCallContextImpl_Do00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Do00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	(*(*otelHookEnterType_Do00000001)(otelPointer(&otelHookEnter_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

type otelHookEnterType_F00000002 = func(otelCallContext)

type otelHookExitType_F00000002 = func(otelCallContext)

type OtelCallContextImpl_F00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_F00000002(c *OtelCallContextImpl_F00000002) (ctx *OtelCallContextImpl_F00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_F00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.F")
	(*(*otelHookEnterType_F00000002)(otelPointer(&otelHookEnter_F00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_F00000002(c *OtelCallContextImpl_F00000002) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.F")
	(*(*otelHookExitType_F00000002)(otelPointer(&otelHookExit_F00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

