//line /src/in.go:1:1
package golden

type Request struct{ Path string }

type Transport struct{}

func (t *Transport) RoundTrip(req *Request) (retVal0 /*line :7:46*/*Request, retVal1 /*line :7:56*/error) { if *(*otelWord)(otelPointer(&otelHookEnter_RoundTrip00000001)) != 0 { otelParam_RoundTrip00000001_0, otelParam_RoundTrip00000001_1 := t, req; if otelCtx_RoundTrip00000001, otelSkip_RoundTrip00000001 := OtelOnEnterTrampoline_RoundTrip00000001(&OtelCallContextImpl_RoundTrip00000001{}, &otelParam_RoundTrip00000001_0, &otelParam_RoundTrip00000001_1); otelSkip_RoundTrip00000001 { OtelOnExitTrampoline_RoundTrip00000001(otelCtx_RoundTrip00000001, &retVal0, &retVal1); return retVal0, retVal1 } else { t, req = otelParam_RoundTrip00000001_0, otelParam_RoundTrip00000001_1; defer OtelOnExitTrampoline_RoundTrip00000001(otelCtx_RoundTrip00000001, &retVal0, &retVal1); }; }; 
	return req, nil
}

//line /generated/otel_in.go:13
type otelHookEnterType_RoundTrip00000001 = func(otelCallContext, *Transport, *Request)

type otelHookExitType_RoundTrip00000001 = func(otelCallContext, *Request, error)

type OtelCallContextImpl_RoundTrip00000001 struct {
	base otelCallContextBase
	p0 *Transport
	p1 *Request
	r0 *Request
	r1 error
}

func (c *OtelCallContextImpl_RoundTrip00000001) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.r0
	case 3:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_RoundTrip00000001) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.r0
	case 3:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_RoundTrip00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(*Transport); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(*Request); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(*Request); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_RoundTrip00000001(c *OtelCallContextImpl_RoundTrip00000001, p0 **Transport, p1 **Request) (ctx *OtelCallContextImpl_RoundTrip00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_RoundTrip00000001
	c.base.slots = (*OtelCallContextImpl_RoundTrip00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*Transport).RoundTrip")
	(*(*otelHookEnterType_RoundTrip00000001)(otelPointer(&otelHookEnter_RoundTrip00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_RoundTrip00000001(c *OtelCallContextImpl_RoundTrip00000001, r0 **Request, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*Transport).RoundTrip")
	(*(*otelHookExitType_RoundTrip00000001)(otelPointer(&otelHookExit_RoundTrip00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

