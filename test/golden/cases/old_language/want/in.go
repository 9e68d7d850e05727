//line /src/in.go:1:1
// go 1.16
package golden

func Do(a interface{}) (b interface{}) { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { otelParam_Do00000001_0 := a; if otelCtx_Do00000001, otelSkip_Do00000001 := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, &otelParam_Do00000001_0); otelSkip_Do00000001 { OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &b); return b } else { a = otelParam_Do00000001_0; defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &b); }; }; 
/*line :4:41*/ return a }

//line /generated/otel_in.go:9
type otelHookEnterType_Do00000001 = func(otelCallContext, interface { })

type otelHookExitType_Do00000001 = func(otelCallContext, interface { })

type OtelCallContextImpl_Do00000001 struct {
	base otelCallContextBase
	p0 interface { }
	r0 interface { }
}

func (c *OtelCallContextImpl_Do00000001) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Do00000001) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Do00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(interface { }); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(interface { }); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 *interface { }) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Do00000001
	c.base.slots = (*OtelCallContextImpl_Do00000001)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	(*(*otelHookEnterType_Do00000001)(otelPointer(&otelHookEnter_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *interface { }) {
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

