//line /src/in.go:1:1
package golden

func Do(a, b int) (retVal0 /*line :3:19*/int)/*line :3:22*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { otelParam_Do00000001_0, otelParam_Do00000001_1 := a, b; if otelCtx_Do00000001, otelSkip_Do00000001 := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, &otelParam_Do00000001_0, &otelParam_Do00000001_1); otelSkip_Do00000001 { OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); return retVal0 } else { a, b = otelParam_Do00000001_0, otelParam_Do00000001_1; defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); }; }; 
	return a + b
}

//line /generated/otel_in.go:9
type otelHookEnterType_Do00000001 = func(otelCallContext, int, int)

type otelHookExitType_Do00000001 = func(otelCallContext, int)

type OtelCallContextImpl_Do00000001 struct {
	base otelCallContextBase
	p0 int
	p1 int
	r0 int
}

func (c *OtelCallContextImpl_Do00000001) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Do00000001) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Do00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 *int, p1 *int) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Do00000001
	c.base.slots = c
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	(*(*otelHookEnterType_Do00000001)(otelPointer(&otelHookEnter_Do00000001)))(&c.base, *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	(*(*otelHookExitType_Do00000001)(otelPointer(&otelHookExit_Do00000001)))(&c.base, *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

