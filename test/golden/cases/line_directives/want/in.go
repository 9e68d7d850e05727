//line /src/in.go:1:1
package golden

func A() { if *(*otelWord)(otelPointer(&otelHookEnter_A00000001)) != 0 { if _, _ = OtelOnEnterTrampoline_A00000001(&OtelCallContextImpl_A00000001{}); 1 == 0 { } else { }; }; 
/*line :3:11*/ println("a") }

//line grammar.y:10
func B() { if *(*otelWord)(otelPointer(&otelHookEnter_B00000002)) != 0 { if _, _ = OtelOnEnterTrampoline_B00000002(&OtelCallContextImpl_B00000002{}); 1 == 0 { } else { }; };  println("b") }

/*line grammar.y:20:5*/ func C() { if *(*otelWord)(otelPointer(&otelHookEnter_C00000003)) != 0 { if _, _ = OtelOnEnterTrampoline_C00000003(&OtelCallContextImpl_C00000003{}); 1 == 0 { } else { }; }; 
/*line :20:16*/ println("c") }

//line /generated/otel_in.go:14
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

var otelHookEnter_C00000003 func(otelCallContext)

type OtelCallContextImpl_C00000003 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_C00000003) NumParams() int { return 0 }

func (c *OtelCallContextImpl_C00000003) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_C00000003) GetFuncName() string { return "C" }

func (c *OtelCallContextImpl_C00000003) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_C00000003(c *OtelCallContextImpl_C00000003) (ctx *OtelCallContextImpl_C00000003, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.C")
	otelHookEnter_C00000003((*OtelCallContextImpl_C00000003)(otelNoEscape(otelPointer(c))))
	return
}

