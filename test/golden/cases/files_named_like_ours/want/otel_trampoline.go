//line /src/otel_trampoline.go:1:1
package golden

func B() { if *(*otelWord)(otelPointer(&otelHookEnter_B00000002)) != 0 { if _, _ = OtelOnEnterTrampoline_B00000002(&OtelCallContextImpl_B00000002{}); 1 == 0 { } else { }; }; 
/*line :3:11*/ println("b") }

//line /generated/otel_otel_trampoline.go:8
var otelHookEnter_B00000002 func(otelCallContext)

type OtelCallContextImpl_B00000002 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_B00000002) NumParams() int { return 0 }

func (c *OtelCallContextImpl_B00000002) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_B00000002) GetFuncName() string { return "B" }

func (c *OtelCallContextImpl_B00000002) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_B00000002(c *OtelCallContextImpl_B00000002) (ctx *OtelCallContextImpl_B00000002, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.B")
	otelHookEnter_B00000002((*OtelCallContextImpl_B00000002)(otelNoEscape(otelPointer(c))))
	return
}

