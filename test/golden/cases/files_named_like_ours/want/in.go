//line /src/in.go:1:1
package golden

func A() { if *(*otelWord)(otelPointer(&otelHookEnter_A00000001)) != 0 { if _, _ = OtelOnEnterTrampoline_A00000001(&OtelCallContextImpl_A00000001{}); 1 == 0 { } else { }; }; 
/*line :3:11*/ println("a") }

//line /generated/otel_in.go:8
type otelHookEnterType_A00000001 = func(otelCallContext)

type OtelCallContextImpl_A00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_A00000001(c *OtelCallContextImpl_A00000001) (ctx *OtelCallContextImpl_A00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_A00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.A")
	(*(*otelHookEnterType_A00000001)(otelPointer(&otelHookEnter_A00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

