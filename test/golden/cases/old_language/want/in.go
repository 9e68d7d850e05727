//line /src/in.go:1:1
// go 1.16
package golden

func Do(a interface{}) (b interface{}) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Do00000001)) != 0 { otelParam_Do00000001_0 := a; if otelCtx_Do00000001, otelSkip_Do00000001 := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, &otelParam_Do00000001_0); otelSkip_Do00000001 { OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &b); return b } else { a = otelParam_Do00000001_0; defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &b); }; }; 
/*line :4:41*/ return a }

//line /generated/otel_in.go:9
var OtelHookEnter_Do00000001 func(OtelCallContext, interface { })

var OtelHookExit_Do00000001 func(OtelCallContext, interface { })

type OtelCallContextImpl_Do00000001 struct {
	OtelCallContextBase
	p0 interface { }
	r0 interface { }
}

func (c *OtelCallContextImpl_Do00000001) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Do00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Do00000001) GetFuncName() string { return "Do" }

func (c *OtelCallContextImpl_Do00000001) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Do00000001) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	OtelBadIndex("parameter", "example.com/golden.Do", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_Do00000001) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(interface { }); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven interface { }
			OtelSetValue("parameter", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.Do", OtelIndex, 1)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Do00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	OtelBadIndex("result", "example.com/golden.Do", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_Do00000001) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(interface { }); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven interface { }
			OtelSetValue("result", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Do", OtelIndex, 1)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 *interface { }) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.p0 = *p0
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	OtelHookEnter_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))), *p0)
	if c.paramsSet {
		*p0 = c.p0
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *interface { }) {
	if c.skip && c.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	OtelHookExit_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

