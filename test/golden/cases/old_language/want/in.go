//line /src/in.go:1:1
// go 1.16
package golden

func Do(a interface{}) (b interface{}) { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { otelParam_Do00000001_0 := a; if otelCtx_Do00000001, otelSkip_Do00000001 := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, &otelParam_Do00000001_0); otelSkip_Do00000001 { OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &b); return b } else { a = otelParam_Do00000001_0; defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &b); }; }; 
/*line :4:41*/ return a }

//line /generated/otel_in.go:9
var otelHookEnter_Do00000001 func(otelCallContext, interface { })

var otelHookExit_Do00000001 func(otelCallContext, interface { })

type OtelCallContextImpl_Do00000001 struct {
	otelCallContextBase
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
	otelBadIndex("parameter", "example.com/golden.Do", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Do00000001) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(interface { }); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*interface { }); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Do", otelIndex, &otelSelf.p0, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.Do", otelIndex, 1)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Do00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	otelBadIndex("result", "example.com/golden.Do", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Do00000001) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(interface { }); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*interface { }); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Do", otelIndex, &otelSelf.r0, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Do", otelIndex, 1)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 *interface { }) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	otelHookEnter_Do00000001((*OtelCallContextImpl_Do00000001)(otelNoEscape(otelPointer(c))), *p0)
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
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	otelHookExit_Do00000001((*OtelCallContextImpl_Do00000001)(otelNoEscape(otelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

