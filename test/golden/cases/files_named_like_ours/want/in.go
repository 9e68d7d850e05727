//line /src/in.go:1:1
package golden

func A() { if *(*otelWord)(otelPointer(&otelHookEnter_A00000001)) != 0 { if _, _ = OtelOnEnterTrampoline_A00000001(&OtelCallContextImpl_A00000001{}); 1 == 0 { } else { }; }; 
/*line :3:11*/ println("a") }

//line /generated/otel_in.go:8
var otelHookEnter_A00000001 func(otelCallContext)

type OtelCallContextImpl_A00000001 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_A00000001) NumParams() int { return 0 }

func (c *OtelCallContextImpl_A00000001) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_A00000001) GetFuncName() string { return "A" }

func (c *OtelCallContextImpl_A00000001) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_A00000001(c *OtelCallContextImpl_A00000001) (ctx *OtelCallContextImpl_A00000001, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.A")
	otelHookEnter_A00000001((*OtelCallContextImpl_A00000001)(otelNoEscape(otelPointer(c))))
	return
}

