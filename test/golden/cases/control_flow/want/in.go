//line /src/in.go:1:1
package golden

// go 1.23

func Goto(n int) (sum int) { if *(*otelWord)(otelPointer(&OtelHookEnter_Goto00000001)) != 0 { otelParam_Goto00000001_0 := n; if otelCtx_Goto00000001, otelSkip_Goto00000001 := OtelOnEnterTrampoline_Goto00000001(&OtelCallContextImpl_Goto00000001{}, &otelParam_Goto00000001_0); otelSkip_Goto00000001 { OtelOnExitTrampoline_Goto00000001(otelCtx_Goto00000001, &sum); return sum } else { n = otelParam_Goto00000001_0; defer OtelOnExitTrampoline_Goto00000001(otelCtx_Goto00000001, &sum); }; }; 
again:
	sum += n
	if n--; n > 0 {
		goto again
	}
	goto end
end:
	return
}

func Labels(n int) (retVal0 /*line :16:20*/int)/*line :16:23*/ { if *(*otelWord)(otelPointer(&OtelHookEnter_Labels00000002)) != 0 { if otelCtx_Labels00000002, _ := OtelOnEnterTrampoline_Labels00000002(&OtelCallContextImpl_Labels00000002{}, n); 1 == 0 { } else { defer OtelOnExitTrampoline_Labels00000002(otelCtx_Labels00000002, &retVal0); }; }; 
/*line :16:25*/ outer: for i := 0; ; i++ { for { if i > n { break outer }; continue outer } }; return n }

func Range(n int, f func(func(int) bool)) (all []int) { if *(*otelWord)(otelPointer(&OtelHookEnter_Range00000003)) != 0 { if otelCtx_Range00000003, _ := OtelOnEnterTrampoline_Range00000003(&OtelCallContextImpl_Range00000003{}, n, f); 1 == 0 { } else { defer OtelOnExitTrampoline_Range00000003(otelCtx_Range00000003, &all); }; }; 
	for v := range f {
		defer func() { all = append(all, v) }()
	}
	for range n { clear(all) }
	return all[:min(n, max(1, len(all)))]
}

func Recovers(n int) (result int, err error) { if *(*otelWord)(otelPointer(&OtelHookEnter_Recovers00000004)) != 0 { otelParam_Recovers00000004_0 := n; if otelCtx_Recovers00000004, otelSkip_Recovers00000004 := OtelOnEnterTrampoline_Recovers00000004(&OtelCallContextImpl_Recovers00000004{}, &otelParam_Recovers00000004_0); otelSkip_Recovers00000004 { OtelOnExitTrampoline_Recovers00000004(otelCtx_Recovers00000004, &result, &err); return result, err } else { n = otelParam_Recovers00000004_0; defer OtelOnExitTrampoline_Recovers00000004(otelCtx_Recovers00000004, &result, &err); }; }; 
	defer func() {
		if r := recover(); r != nil {
			result, err = result*10, r.(error)
		}
	}()
	return 100 / n, nil
}

func Literals() (retVal0 /*line :35:18*/int, retVal1 /*line :35:23*/error) { if *(*otelWord)(otelPointer(&OtelHookEnter_Literals00000005)) != 0 { if otelCtx_Literals00000005, _ := OtelOnEnterTrampoline_Literals00000005(&OtelCallContextImpl_Literals00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Literals00000005(otelCtx_Literals00000005, &retVal0, &retVal1); }; }; 
	f := func() { return }
	g := func() (n int) { n = 1; return }
	f()
	return g(), nil
}

//line /generated/otel_in.go:45
var OtelHookEnter_Goto00000001 func(otelCallContext, int)

var OtelHookExit_Goto00000001 func(otelCallContext, int)

type OtelCallContextImpl_Goto00000001 struct {
	otelCallContextBase
	p0 int
	r0 int
}

func (c *OtelCallContextImpl_Goto00000001) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Goto00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Goto00000001) GetFuncName() string { return "Goto" }

func (c *OtelCallContextImpl_Goto00000001) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Goto00000001) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	otelBadIndex("parameter", "example.com/golden.Goto", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Goto00000001) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Goto", otelIndex, &otelSelf.p0, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.Goto", otelIndex, 1)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Goto00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	otelBadIndex("result", "example.com/golden.Goto", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Goto00000001) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Goto", otelIndex, &otelSelf.r0, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Goto", otelIndex, 1)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Goto00000001(c *OtelCallContextImpl_Goto00000001, p0 *int) (ctx *OtelCallContextImpl_Goto00000001, skip bool) {
	ctx = c
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Goto")
	OtelHookEnter_Goto00000001((*OtelCallContextImpl_Goto00000001)(otelNoEscape(otelPointer(c))), *p0)
	if c.paramsSet {
		*p0 = c.p0
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Goto00000001(c *OtelCallContextImpl_Goto00000001, r0 *int) {
	if c.skip && c.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Goto")
	OtelHookExit_Goto00000001((*OtelCallContextImpl_Goto00000001)(otelNoEscape(otelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

var OtelHookEnter_Labels00000002 func(otelCallContext, int)

var OtelHookExit_Labels00000002 func(otelCallContext, int)

type OtelCallContextImpl_Labels00000002 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Labels00000002) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Labels00000002) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Labels00000002) GetFuncName() string { return "Labels" }

func (c *OtelCallContextImpl_Labels00000002) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Labels00000002(c *OtelCallContextImpl_Labels00000002, p0 int) (ctx *OtelCallContextImpl_Labels00000002, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Labels")
	OtelHookEnter_Labels00000002((*OtelCallContextImpl_Labels00000002)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Labels00000002(c *OtelCallContextImpl_Labels00000002, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Labels")
	OtelHookExit_Labels00000002((*OtelCallContextImpl_Labels00000002)(otelNoEscape(otelPointer(c))), *r0)
}

var OtelHookEnter_Range00000003 func(otelCallContext, int, func(func(int) bool))

var OtelHookExit_Range00000003 func(otelCallContext, []int)

type OtelCallContextImpl_Range00000003 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Range00000003) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Range00000003) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Range00000003) GetFuncName() string { return "Range" }

func (c *OtelCallContextImpl_Range00000003) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Range00000003(c *OtelCallContextImpl_Range00000003, p0 int, p1 func(func(int) bool)) (ctx *OtelCallContextImpl_Range00000003, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Range")
	OtelHookEnter_Range00000003((*OtelCallContextImpl_Range00000003)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Range00000003(c *OtelCallContextImpl_Range00000003, r0 *[]int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Range")
	OtelHookExit_Range00000003((*OtelCallContextImpl_Range00000003)(otelNoEscape(otelPointer(c))), *r0)
}

var OtelHookEnter_Recovers00000004 func(otelCallContext, int)

var OtelHookExit_Recovers00000004 func(otelCallContext, int, error)

type OtelCallContextImpl_Recovers00000004 struct {
	otelCallContextBase
	p0 int
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_Recovers00000004) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Recovers00000004) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Recovers00000004) GetFuncName() string { return "Recovers" }

func (c *OtelCallContextImpl_Recovers00000004) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Recovers00000004) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	otelBadIndex("parameter", "example.com/golden.Recovers", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Recovers00000004) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Recovers", otelIndex, &otelSelf.p0, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.Recovers", otelIndex, 1)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Recovers00000004) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	otelBadIndex("result", "example.com/golden.Recovers", i, 2)
	return
}

func (otelSelf *OtelCallContextImpl_Recovers00000004) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Recovers", otelIndex, &otelSelf.r0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*error); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r1 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Recovers", otelIndex, &otelSelf.r1, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Recovers", otelIndex, 2)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Recovers00000004(c *OtelCallContextImpl_Recovers00000004, p0 *int) (ctx *OtelCallContextImpl_Recovers00000004, skip bool) {
	ctx = c
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Recovers")
	OtelHookEnter_Recovers00000004((*OtelCallContextImpl_Recovers00000004)(otelNoEscape(otelPointer(c))), *p0)
	if c.paramsSet {
		*p0 = c.p0
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Recovers00000004(c *OtelCallContextImpl_Recovers00000004, r0 *int, r1 *error) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Recovers")
	OtelHookExit_Recovers00000004((*OtelCallContextImpl_Recovers00000004)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var OtelHookEnter_Literals00000005 func(otelCallContext)

var OtelHookExit_Literals00000005 func(otelCallContext, int, error)

type OtelCallContextImpl_Literals00000005 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Literals00000005) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Literals00000005) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Literals00000005) GetFuncName() string { return "Literals" }

func (c *OtelCallContextImpl_Literals00000005) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Literals00000005(c *OtelCallContextImpl_Literals00000005) (ctx *OtelCallContextImpl_Literals00000005, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Literals")
	OtelHookEnter_Literals00000005((*OtelCallContextImpl_Literals00000005)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Literals00000005(c *OtelCallContextImpl_Literals00000005, r0 *int, r1 *error) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Literals")
	OtelHookExit_Literals00000005((*OtelCallContextImpl_Literals00000005)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

