//line /src/in.go:1:1
package golden

type T struct{}

func (recv /*line :5:7*/T) A(param0 /*line :5:12*/int, param1 /*line :5:17*/...string) (retVal0 /*line :5:29*/int, retVal1 /*line :5:34*/error) { if *(*otelWord)(otelPointer(&OtelHookEnter_A00000001)) != 0 { otelParam_A00000001_0, otelParam_A00000001_1, otelParam_A00000001_2 := recv, param0, param1; if otelCtx_A00000001, otelSkip_A00000001 := OtelOnEnterTrampoline_A00000001(&OtelCallContextImpl_A00000001{}, &otelParam_A00000001_0, &otelParam_A00000001_1, &otelParam_A00000001_2); otelSkip_A00000001 { OtelOnExitTrampoline_A00000001(otelCtx_A00000001, &retVal0, &retVal1); return retVal0, retVal1 } else { recv, param0, param1 = otelParam_A00000001_0, otelParam_A00000001_1, otelParam_A00000001_2; defer OtelOnExitTrampoline_A00000001(otelCtx_A00000001, &retVal0, &retVal1); }; }; 
/*line :5:42*/ return 0, nil }

func (recv/*line :7:8*/ *T) B(param0/*line :7:16*/ int, s string) (retVal0/*line :7:34*/ int, err error) { if *(*otelWord)(otelPointer(&OtelHookEnter_B00000002)) != 0 { if otelCtx_B00000002, _ := OtelOnEnterTrampoline_B00000002(&OtelCallContextImpl_B00000002{}, recv, param0, s); 1 == 0 { } else { defer OtelOnExitTrampoline_B00000002(otelCtx_B00000002, &retVal0, &err); }; }; 
/*line :7:52*/ return len(s), nil }

func C(param0 /*line :9:8*/func(int) int) (retVal0 /*line :9:23*/<-chan int)/*line :9:33*/ { if *(*otelWord)(otelPointer(&OtelHookEnter_C00000003)) != 0 { if otelCtx_C00000003, otelSkip_C00000003 := OtelOnEnterTrampoline_C00000003(&OtelCallContextImpl_C00000003{}, param0); otelSkip_C00000003 { OtelOnExitTrampoline_C00000003(otelCtx_C00000003, &retVal0); return retVal0 } else { defer OtelOnExitTrampoline_C00000003(otelCtx_C00000003, &retVal0); }; }; 
/*line :9:35*/ return nil }

func param0(param0 int, param1/*line :11:26*/ int) (retVal0 int) { if *(*otelWord)(otelPointer(&OtelHookEnter_param000000004)) != 0 { if otelCtx_param000000004, _ := OtelOnEnterTrampoline_param000000004(&OtelCallContextImpl_param000000004{}, param0, param1); 1 == 0 { } else { defer OtelOnExitTrampoline_param000000004(otelCtx_param000000004, &retVal0); }; }; 
/*line :11:47*/ return param0 }

//line /generated/otel_in.go:19
var OtelHookEnter_A00000001 func(otelCallContext, T, int, []string)

var OtelHookExit_A00000001 func(otelCallContext, int, error)

type OtelCallContextImpl_A00000001 struct {
	otelCallContextBase
	p0 T
	p1 int
	p2 []string
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_A00000001) NumParams() int { return 3 }

func (c *OtelCallContextImpl_A00000001) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_A00000001) GetFuncName() string { return "A" }

func (c *OtelCallContextImpl_A00000001) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_A00000001) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	}
	otelBadIndex("parameter", "example.com/golden.T.A", i, 3)
	return
}

func (otelSelf *OtelCallContextImpl_A00000001) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(T); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*T); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.T.A", otelIndex, &otelSelf.p0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p1 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.T.A", otelIndex, &otelSelf.p1, otelValue)
		}
	case 2:
		if otelGiven, otelFits := otelValue.([]string); otelFits {
			otelSelf.p2 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*[]string); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p2 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.T.A", otelIndex, &otelSelf.p2, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.T.A", otelIndex, 3)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_A00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	otelBadIndex("result", "example.com/golden.T.A", i, 2)
	return
}

func (otelSelf *OtelCallContextImpl_A00000001) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.T.A", otelIndex, &otelSelf.r0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*error); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r1 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.T.A", otelIndex, &otelSelf.r1, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.T.A", otelIndex, 2)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_A00000001(c *OtelCallContextImpl_A00000001, p0 *T, p1 *int, p2 *[]string) (ctx *OtelCallContextImpl_A00000001, skip bool) {
	ctx = c
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.T.A")
	OtelHookEnter_A00000001((*OtelCallContextImpl_A00000001)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_A00000001(c *OtelCallContextImpl_A00000001, r0 *int, r1 *error) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.T.A")
	OtelHookExit_A00000001((*OtelCallContextImpl_A00000001)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var OtelHookEnter_B00000002 func(otelCallContext, *T, int, string)

var OtelHookExit_B00000002 func(otelCallContext, int, error)

type OtelCallContextImpl_B00000002 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_B00000002) NumParams() int { return 3 }

func (c *OtelCallContextImpl_B00000002) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_B00000002) GetFuncName() string { return "B" }

func (c *OtelCallContextImpl_B00000002) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_B00000002(c *OtelCallContextImpl_B00000002, p0 *T, p1 int, p2 string) (ctx *OtelCallContextImpl_B00000002, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*T).B")
	OtelHookEnter_B00000002((*OtelCallContextImpl_B00000002)(otelNoEscape(otelPointer(c))), p0, p1, p2)
	return
}

func OtelOnExitTrampoline_B00000002(c *OtelCallContextImpl_B00000002, r0 *int, r1 *error) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*T).B")
	OtelHookExit_B00000002((*OtelCallContextImpl_B00000002)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

var OtelHookEnter_C00000003 func(otelCallContext, func(int) int)

var OtelHookExit_C00000003 func(otelCallContext, <-chan int)

type OtelCallContextImpl_C00000003 struct {
	otelCallContextBase
	r0 <-chan int
}

func (c *OtelCallContextImpl_C00000003) NumParams() int { return 1 }

func (c *OtelCallContextImpl_C00000003) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_C00000003) GetFuncName() string { return "C" }

func (c *OtelCallContextImpl_C00000003) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_C00000003) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	otelBadIndex("result", "example.com/golden.C", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_C00000003) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(<-chan int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*<-chan int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.C", otelIndex, &otelSelf.r0, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.C", otelIndex, 1)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_C00000003(c *OtelCallContextImpl_C00000003, p0 func(int) int) (ctx *OtelCallContextImpl_C00000003, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.C")
	OtelHookEnter_C00000003((*OtelCallContextImpl_C00000003)(otelNoEscape(otelPointer(c))), p0)
	skip = c.skip
	return
}

func OtelOnExitTrampoline_C00000003(c *OtelCallContextImpl_C00000003, r0 *<-chan int) {
	if c.skip && c.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.C")
	OtelHookExit_C00000003((*OtelCallContextImpl_C00000003)(otelNoEscape(otelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

var OtelHookEnter_param000000004 func(otelCallContext, int, int)

var OtelHookExit_param000000004 func(otelCallContext, int)

type OtelCallContextImpl_param000000004 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_param000000004) NumParams() int { return 2 }

func (c *OtelCallContextImpl_param000000004) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_param000000004) GetFuncName() string { return "param0" }

func (c *OtelCallContextImpl_param000000004) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_param000000004(c *OtelCallContextImpl_param000000004, p0 int, p1 int) (ctx *OtelCallContextImpl_param000000004, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.param0")
	OtelHookEnter_param000000004((*OtelCallContextImpl_param000000004)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_param000000004(c *OtelCallContextImpl_param000000004, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.param0")
	OtelHookExit_param000000004((*OtelCallContextImpl_param000000004)(otelNoEscape(otelPointer(c))), *r0)
}

