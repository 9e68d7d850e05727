//line /src/in.go:1:1
package golden

func Do(a, b int) int { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { if otelCtx_Do00000001, _ := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001); }; }; 
/*line :3:24*/ return a + b }

//line /generated/otel_in.go:8
type otelHookEnterType_Do00000001 = func(otelCallContext)

type otelHookExitType_Do00000001 = func(otelCallContext)

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

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	(*(*otelHookExitType_Do00000001)(otelPointer(&otelHookExit_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

