//line /src/in.go:1:1
package golden

func A() { if *(*otelWord)(otelPointer(&otelHookEnter_A00000001)) != 0 { if _, _ = OtelOnEnterTrampoline_A00000001(&OtelCallContextImpl_A00000001{}); 1 == 0 { } else { }; }; 
/*line :3:11*/ println("a") }

//line grammar.y:10
func B() { if *(*otelWord)(otelPointer(&otelHookEnter_B00000002)) != 0 { if _, _ = OtelOnEnterTrampoline_B00000002(&OtelCallContextImpl_B00000002{}); 1 == 0 { } else { }; };  println("b") }

/*line grammar.y:20:5*/ func C() { if *(*otelWord)(otelPointer(&otelHookEnter_C00000003)) != 0 { if _, _ = OtelOnEnterTrampoline_C00000003(&OtelCallContextImpl_C00000003{}); 1 == 0 { } else { }; }; 
/*line :20:16*/ println("c") }

//line /generated/otel_in.go:14
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

type otelHookEnterType_C00000003 = func(otelCallContext)

type OtelCallContextImpl_C00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_C00000003(c *OtelCallContextImpl_C00000003) (ctx *OtelCallContextImpl_C00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_C00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.C")
	(*(*otelHookEnterType_C00000003)(otelPointer(&otelHookEnter_C00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

