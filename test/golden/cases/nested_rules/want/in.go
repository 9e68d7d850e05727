//line /src/in.go:1:1
package golden

func Do(name string) (retVal0 /*line :3:22*/error)/*line :3:27*/ { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Do00000001)) != 0 { if otelCtx_Do00000001, otelSkip_Do00000001 := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, name); otelSkip_Do00000001 { OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); return retVal0 } else { defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); }; }; { start := len(name); defer func() { _ = start }(); }; if *(*OtelWord)(OtelPointer(&OtelHookEnter_Do00000003)) != 0 { if _, _ = OtelOnEnterTrampoline_Do00000003(&OtelCallContextImpl_Do00000003{}, name); 1 == 0 { } else { }; }; 
	return nil
}

//line /generated/otel_in.go:9
var OtelHookEnter_Do00000001 func(OtelCallContext, string)

var OtelHookExit_Do00000001 func(OtelCallContext, error)

type OtelCallContextImpl_Do00000001 struct {
	OtelCallContextBase
	r0 error
}

func (c *OtelCallContextImpl_Do00000001) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Do00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Do00000001) GetFuncName() string { return "Do" }

func (c *OtelCallContextImpl_Do00000001) GetPackageName() string { return "example.com/golden" }

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
		if OtelGiven, OtelFits := OtelValue.(error); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven error
			OtelSetValue("result", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Do", OtelIndex, 1)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 string) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	OtelHookEnter_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))), p0)
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *error) {
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

var OtelHookEnter_Do00000003 func(OtelCallContext, interface{})

type OtelCallContextImpl_Do00000003 struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Do00000003) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Do00000003) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Do00000003) GetFuncName() string { return "Do" }

func (c *OtelCallContextImpl_Do00000003) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Do00000003(c *OtelCallContextImpl_Do00000003, p0 string) (ctx *OtelCallContextImpl_Do00000003, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	OtelHookEnter_Do00000003((*OtelCallContextImpl_Do00000003)(OtelNoEscape(OtelPointer(c))), p0)
	return
}

