//line /src/in.go:1:1
package main

func init() { if *(*otelWord)(otelPointer(&otelHookEnter_init00000001)) != 0 { if otelCtx_init00000001, _ := OtelOnEnterTrampoline_init00000001(&OtelCallContextImpl_init00000001{}); 1 == 0 { } else { defer OtelOnExitTrampoline_init00000001(otelCtx_init00000001); }; }; 
/*line :3:14*/}

func init() { if *(*otelWord)(otelPointer(&otelHookEnter_init00000001)) != 0 { if otelCtx_init00000001_1, _ := OtelOnEnterTrampoline_init00000001_1(&OtelCallContextImpl_init00000001_1{}); 1 == 0 { } else { defer OtelOnExitTrampoline_init00000001_1(otelCtx_init00000001_1); }; }; 
/*line :5:14*/ println("second") }

func main() { if *(*otelWord)(otelPointer(&otelHookEnter_main00000002)) != 0 { if otelCtx_main00000002, otelSkip_main00000002 := OtelOnEnterTrampoline_main00000002(&OtelCallContextImpl_main00000002{}); otelSkip_main00000002 { OtelOnExitTrampoline_main00000002(otelCtx_main00000002); return } else { defer OtelOnExitTrampoline_main00000002(otelCtx_main00000002); }; }; 
/*line :7:14*/}

//line /generated/otel_in.go:14
type otelHookEnterType_init00000001 = func(otelCallContext)

type otelHookExitType_init00000001 = func(otelCallContext)

type OtelCallContextImpl_init00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_init00000001(c *OtelCallContextImpl_init00000001) (ctx *OtelCallContextImpl_init00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_init00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.init")
	(*(*otelHookEnterType_init00000001)(otelPointer(&otelHookEnter_init00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_init00000001(c *OtelCallContextImpl_init00000001) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.init")
	(*(*otelHookExitType_init00000001)(otelPointer(&otelHookExit_init00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type OtelCallContextImpl_init00000001_1 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_init00000001_1(c *OtelCallContextImpl_init00000001_1) (ctx *OtelCallContextImpl_init00000001_1, skip bool) {
	ctx = c
	c.base.call = &otelCall_init00000001_1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.init")
	(*(*otelHookEnterType_init00000001)(otelPointer(&otelHookEnter_init00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_init00000001_1(c *OtelCallContextImpl_init00000001_1) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.init")
	(*(*otelHookExitType_init00000001)(otelPointer(&otelHookExit_init00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookEnterType_main00000002 = func(otelCallContext)

type otelHookExitType_main00000002 = func(otelCallContext)

type OtelCallContextImpl_main00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_main00000002(c *OtelCallContextImpl_main00000002) (ctx *OtelCallContextImpl_main00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_main00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.main")
	(*(*otelHookEnterType_main00000002)(otelPointer(&otelHookEnter_main00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_main00000002(c *OtelCallContextImpl_main00000002) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.main")
	(*(*otelHookExitType_main00000002)(otelPointer(&otelHookExit_main00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

