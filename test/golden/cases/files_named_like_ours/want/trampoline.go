//line /src/trampoline.go:1:1
package golden

// The kept copy of this file is named otel_trampoline.go.
func C() { if *(*otelWord)(otelPointer(&otelHookExit_C00000003)) != 0 { if otelCtx_C00000003, _ := OtelOnEnterTrampoline_C00000003(&OtelCallContextImpl_C00000003{}); 1 == 0 { } else { defer OtelOnExitTrampoline_C00000003(otelCtx_C00000003); }; }; 
/*line :4:11*/ println("c") }

//line /generated/otel_trampoline.go:9
type otelHookExitType_C00000003 = func(otelCallContext)

type OtelCallContextImpl_C00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_C00000003(c *OtelCallContextImpl_C00000003) (ctx *OtelCallContextImpl_C00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_C00000003
	return
}

func OtelOnExitTrampoline_C00000003(c *OtelCallContextImpl_C00000003) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.C")
	(*(*otelHookExitType_C00000003)(otelPointer(&otelHookExit_C00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

