//line /src/in.go:1:1
package golden

func Do(name string) (retVal0 /*line :3:22*/error)/*line :3:27*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { if otelCtx_Do00000001, otelSkip_Do00000001 := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, name); otelSkip_Do00000001 { OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); return retVal0 } else { defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); }; }; { start := len(name); defer func() { _ = start }(); }; if *(*otelWord)(otelPointer(&otelHookEnter_Do00000003)) != 0 { if _, _ = OtelOnEnterTrampoline_Do00000003(&OtelCallContextImpl_Do00000003{}, name); 1 == 0 { } else { }; }; 
	return nil
}

//line /generated/otel_in.go:9
type otelHookEnterType_Do00000001 = func(otelCallContext, string)

type otelHookExitType_Do00000001 = func(otelCallContext, error)

type OtelCallContextImpl_Do00000001 struct {
	base otelCallContextBase
	r0 error
}

func (c *OtelCallContextImpl_Do00000001) get(i int) (v interface{}) {
	switch i {
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Do00000001) at(i int) (v interface{}) {
	switch i {
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Do00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 1:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 string) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Do00000001
	c.base.slots = (*OtelCallContextImpl_Do00000001)(otelNoEscape(otelPointer(c)))
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	(*(*otelHookEnterType_Do00000001)(otelPointer(&otelHookEnter_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	(*(*otelHookExitType_Do00000001)(otelPointer(&otelHookExit_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Do00000003 = func(otelCallContext, interface{})

type OtelCallContextImpl_Do00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Do00000003(c *OtelCallContextImpl_Do00000003, p0 string) (ctx *OtelCallContextImpl_Do00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Do00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	(*(*otelHookEnterType_Do00000003)(otelPointer(&otelHookEnter_Do00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

