//line /src/in.go:1:1
package golden

// In assembly, which calls the other one.
func Assembly(n int) int

func Called() { if *(*otelWord)(otelPointer(&otelHookEnter_Called00000001)) != 0 { if otelCtx_Called00000001, _ := OtelOnEnterTrampoline_Called00000001(&OtelCallContextImpl_Called00000001{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Called00000001(otelCtx_Called00000001); }; }; 
/*line :6:16*/ println(Assembly(1)) }

//line /generated/otel_in.go:11
type otelHookEnterType_Called00000001 = func(otelCallContext)

type otelHookExitType_Called00000001 = func(otelCallContext)

type OtelCallContextImpl_Called00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Called00000001(c *OtelCallContextImpl_Called00000001) (ctx *OtelCallContextImpl_Called00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Called00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Called")
	(*(*otelHookEnterType_Called00000001)(otelPointer(&otelHookEnter_Called00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Called00000001(c *OtelCallContextImpl_Called00000001) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Called")
	(*(*otelHookExitType_Called00000001)(otelPointer(&otelHookExit_Called00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

