//line /src/in.go:1:1
package golden

type Request struct{ Path string }

type Transport struct{}

func (t *Transport) RoundTrip(req *Request) (retVal0 /*line :7:46*/*Request, retVal1 /*line :7:56*/error) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_RoundTrip00000001)) != 0 { otelParam_RoundTrip00000001_0, otelParam_RoundTrip00000001_1 := t, req; if otelCtx_RoundTrip00000001, otelSkip_RoundTrip00000001 := OtelOnEnterTrampoline_RoundTrip00000001(&OtelCallContextImpl_RoundTrip00000001{}, &otelParam_RoundTrip00000001_0, &otelParam_RoundTrip00000001_1); otelSkip_RoundTrip00000001 { OtelOnExitTrampoline_RoundTrip00000001(otelCtx_RoundTrip00000001, &retVal0, &retVal1); return retVal0, retVal1 } else { t, req = otelParam_RoundTrip00000001_0, otelParam_RoundTrip00000001_1; defer OtelOnExitTrampoline_RoundTrip00000001(otelCtx_RoundTrip00000001, &retVal0, &retVal1); }; }; 
	return req, nil
}

//line /generated/otel_in.go:13
var OtelHookEnter_RoundTrip00000001 func(OtelCallContext, *Transport, *Request)

var OtelHookExit_RoundTrip00000001 func(OtelCallContext, *Request, error)

type OtelCallContextImpl_RoundTrip00000001 struct {
	OtelCallContextBase
	p0 *Transport
	p1 *Request
	r0 *Request
	r1 error
}

func (c *OtelCallContextImpl_RoundTrip00000001) NumParams() int { return 2 }

func (c *OtelCallContextImpl_RoundTrip00000001) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_RoundTrip00000001) GetFuncName() string { return "RoundTrip" }

func (c *OtelCallContextImpl_RoundTrip00000001) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_RoundTrip00000001) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	}
	OtelBadIndex("parameter", "example.com/golden.(*Transport).RoundTrip", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_RoundTrip00000001) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(*Transport); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven *Transport
			OtelSetValue("parameter", "example.com/golden.(*Transport).RoundTrip", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(*Request); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven *Request
			OtelSetValue("parameter", "example.com/golden.(*Transport).RoundTrip", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.(*Transport).RoundTrip", OtelIndex, 2)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_RoundTrip00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	OtelBadIndex("result", "example.com/golden.(*Transport).RoundTrip", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_RoundTrip00000001) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(*Request); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven *Request
			OtelSetValue("result", "example.com/golden.(*Transport).RoundTrip", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(error); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven error
			OtelSetValue("result", "example.com/golden.(*Transport).RoundTrip", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.(*Transport).RoundTrip", OtelIndex, 2)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_RoundTrip00000001(c *OtelCallContextImpl_RoundTrip00000001, p0 **Transport, p1 **Request) (ctx *OtelCallContextImpl_RoundTrip00000001, skip bool) {
	ctx = c
	c.p0, c.p1 = *p0, *p1
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*Transport).RoundTrip")
	OtelHookEnter_RoundTrip00000001((*OtelCallContextImpl_RoundTrip00000001)(OtelNoEscape(OtelPointer(c))), *p0, *p1)
	if c.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_RoundTrip00000001(c *OtelCallContextImpl_RoundTrip00000001, r0 **Request, r1 *error) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*Transport).RoundTrip")
	OtelHookExit_RoundTrip00000001((*OtelCallContextImpl_RoundTrip00000001)(OtelNoEscape(OtelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

