//line /src/otel_trampoline.go:1:1
package golden

func B() { if *(*otelWord)(otelPointer(&otelHookEnter_B00000002)) != 0 { if _, _ = OtelOnEnterTrampoline_B00000002(&OtelCallContextImpl_B00000002{}); 1 == 0 { } else { }; }; 
/*line :3:11*/ println("b") }

//line /generated/otel_otel_trampoline.go:8
type otelHookEnterType_B00000002 = func(otelCallContext)

type OtelCallContextImpl_B00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_B00000002(c *OtelCallContextImpl_B00000002) (ctx *OtelCallContextImpl_B00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_B00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.B")
	(*(*otelHookEnterType_B00000002)(otelPointer(&otelHookEnter_B00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

