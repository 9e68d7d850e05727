//line /src/in.go:1:1
package golden

// A variadic parameter is a slice: of any, of functions, without a name, blank.
func Variadic(first string, rest ...int) (retVal0 /*line :4:42*/int)/*line :4:45*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Variadic00000001)) != 0 { if otelCtx_Variadic00000001, _ := OtelOnEnterTrampoline_Variadic00000001(&OtelCallContextImpl_Variadic00000001{}, first, rest); 1 == 0 { } else { defer OtelOnExitTrampoline_Variadic00000001(otelCtx_Variadic00000001, &retVal0); }; }; 
/*line :4:47*/ return len(first) + len(rest) }

func Any(args ...any) (n int, retVal1/*line :6:32*/ error) { if *(*otelWord)(otelPointer(&otelHookEnter_Any00000002)) != 0 { otelParam_Any00000002_0 := args; if otelCtx_Any00000002, otelSkip_Any00000002 := OtelOnEnterTrampoline_Any00000002(&OtelCallContextImpl_Any00000002{}, &otelParam_Any00000002_0); otelSkip_Any00000002 { OtelOnExitTrampoline_Any00000002(otelCtx_Any00000002, &n, &retVal1); return n, retVal1 } else { args = otelParam_Any00000002_0; defer OtelOnExitTrampoline_Any00000002(otelCtx_Any00000002, &n, &retVal1); }; }; 
/*line :6:41*/ return len(args), nil }

func Unnamed(param0 /*line :8:14*/string, param1 /*line :8:22*/...func(...int)) (int, error) { if *(*otelWord)(otelPointer(&otelHookEnter_Unnamed00000003)) != 0 { if _, _ = OtelOnEnterTrampoline_Unnamed00000003(&OtelCallContextImpl_Unnamed00000003{}, param0, param1); 1 == 0 { } else { }; }; 
/*line :8:53*/ return 1, nil }

func Blank(param0/*line :10:13*/ string, param1/*line :10:23*/ ...interface{ Len() int }) { if *(*otelWord)(otelPointer(&otelHookEnter_Blank00000004)) != 0 { if _, _ = OtelOnEnterTrampoline_Blank00000004(&OtelCallContextImpl_Blank00000004{}, param0, param1); 1 == 0 { } else { }; }; 
/*line :10:52*/}

// Grouped parameters and results share a type.
func Grouped(a, b int, c, _ []string) (d, e string, f int) { if *(*otelWord)(otelPointer(&otelHookExit_Grouped00000005)) != 0 { if otelCtx_Grouped00000005, _ := OtelOnEnterTrampoline_Grouped00000005(&OtelCallContextImpl_Grouped00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Grouped00000005(otelCtx_Grouped00000005, &d, &e, &f); }; }; 
/*line :13:61*/ return c[0], d, a + b }

func Generic[T ~int | ~string, S ~[]T](s S, more ...T) (retVal0 /*line :15:57*/S, retVal1 /*line :15:60*/[]T) { if *(*otelWord)(otelPointer(&otelHookEnter_Generic00000006)) != 0 { otelParam_Generic00000006_0, otelParam_Generic00000006_1 := s, more; if otelCtx_Generic00000006, otelSkip_Generic00000006 := OtelOnEnterTrampoline_Generic00000006(&otelParam_Generic00000006_0, &otelParam_Generic00000006_1, &retVal0, &retVal1); otelSkip_Generic00000006 { OtelOnExitTrampoline_Generic00000006(otelCtx_Generic00000006, &retVal0, &retVal1); return retVal0, retVal1 } else { s, more = otelParam_Generic00000006_0, otelParam_Generic00000006_1; defer OtelOnExitTrampoline_Generic00000006(otelCtx_Generic00000006, &retVal0, &retVal1); }; }; 
/*line :15:66*/ return append(s, more...), more }

//line /generated/otel_in.go:25
var otelHookEnter_Variadic00000001 func(otelCallContext, string, []int)

var otelHookExit_Variadic00000001 func(otelCallContext, int)

type OtelCallContextImpl_Variadic00000001 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Variadic00000001) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Variadic00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Variadic00000001) GetFuncName() string { return "Variadic" }

func (c *OtelCallContextImpl_Variadic00000001) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Variadic00000001(c *OtelCallContextImpl_Variadic00000001, p0 string, p1 []int) (ctx *OtelCallContextImpl_Variadic00000001, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Variadic")
	otelHookEnter_Variadic00000001((*OtelCallContextImpl_Variadic00000001)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Variadic00000001(c *OtelCallContextImpl_Variadic00000001, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Variadic")
	otelHookExit_Variadic00000001((*OtelCallContextImpl_Variadic00000001)(otelNoEscape(otelPointer(c))), *r0)
}

var otelHookEnter_Any00000002 func(otelCallContext, []any)

var otelHookExit_Any00000002 func(otelCallContext, int, error)

type OtelCallContextImpl_Any00000002 struct {
	otelCallContextBase
	p0 []any
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_Any00000002) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Any00000002) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Any00000002) GetFuncName() string { return "Any" }

func (c *OtelCallContextImpl_Any00000002) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Any00000002) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	otelBadIndex("parameter", "example.com/golden.Any", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Any00000002) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.([]any); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*[]any); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Any", otelIndex, &otelSelf.p0, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.Any", otelIndex, 1)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Any00000002) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	otelBadIndex("result", "example.com/golden.Any", i, 2)
	return
}

func (otelSelf *OtelCallContextImpl_Any00000002) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Any", otelIndex, &otelSelf.r0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*error); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r1 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Any", otelIndex, &otelSelf.r1, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Any", otelIndex, 2)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Any00000002(c *OtelCallContextImpl_Any00000002, p0 *[]any) (ctx *OtelCallContextImpl_Any00000002, skip bool) {
	ctx = c
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Any")
	otelHookEnter_Any00000002((*OtelCallContextImpl_Any00000002)(otelNoEscape(otelPointer(c))), *p0)
	if c.paramsSet {
		*p0 = c.p0
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Any00000002(c *OtelCallContextImpl_Any00000002, r0 *int, r1 *error) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Any")
	otelHookExit_Any00000002((*OtelCallContextImpl_Any00000002)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var otelHookEnter_Unnamed00000003 func(otelCallContext, string, []func(...int))

type OtelCallContextImpl_Unnamed00000003 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Unnamed00000003) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Unnamed00000003) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Unnamed00000003) GetFuncName() string { return "Unnamed" }

func (c *OtelCallContextImpl_Unnamed00000003) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Unnamed00000003(c *OtelCallContextImpl_Unnamed00000003, p0 string, p1 []func(...int)) (ctx *OtelCallContextImpl_Unnamed00000003, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Unnamed")
	otelHookEnter_Unnamed00000003((*OtelCallContextImpl_Unnamed00000003)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

var otelHookEnter_Blank00000004 func(otelCallContext, string, []interface { Len() int })

type OtelCallContextImpl_Blank00000004 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Blank00000004) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Blank00000004) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_Blank00000004) GetFuncName() string { return "Blank" }

func (c *OtelCallContextImpl_Blank00000004) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Blank00000004(c *OtelCallContextImpl_Blank00000004, p0 string, p1 []interface { Len() int }) (ctx *OtelCallContextImpl_Blank00000004, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Blank")
	otelHookEnter_Blank00000004((*OtelCallContextImpl_Blank00000004)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

var otelHookExit_Grouped00000005 func(otelCallContext, string, string, int)

type OtelCallContextImpl_Grouped00000005 struct {
	otelCallContextBase
	r0 string
	r1 string
	r2 int
}

func (c *OtelCallContextImpl_Grouped00000005) NumParams() int { return 4 }

func (c *OtelCallContextImpl_Grouped00000005) NumReturnVals() int { return 3 }

func (c *OtelCallContextImpl_Grouped00000005) GetFuncName() string { return "Grouped" }

func (c *OtelCallContextImpl_Grouped00000005) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Grouped00000005) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	case 2:
		return c.r2
	}
	otelBadIndex("result", "example.com/golden.Grouped", i, 3)
	return
}

func (otelSelf *OtelCallContextImpl_Grouped00000005) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*string); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Grouped", otelIndex, &otelSelf.r0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*string); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r1 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Grouped", otelIndex, &otelSelf.r1, otelValue)
		}
	case 2:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r2 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r2 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Grouped", otelIndex, &otelSelf.r2, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Grouped", otelIndex, 3)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Grouped00000005(c *OtelCallContextImpl_Grouped00000005) (ctx *OtelCallContextImpl_Grouped00000005, skip bool) {
	ctx = c
	return
}

func OtelOnExitTrampoline_Grouped00000005(c *OtelCallContextImpl_Grouped00000005, r0 *string, r1 *string, r2 *int) {
	c.r0, c.r1, c.r2 = *r0, *r1, *r2
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Grouped")
	otelHookExit_Grouped00000005((*OtelCallContextImpl_Grouped00000005)(otelNoEscape(otelPointer(c))), *r0, *r1, *r2)
	if c.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
}

var otelHookEnter_Generic00000006 func(otelCallContext, interface{}, interface{})

var otelHookExit_Generic00000006 func(otelCallContext, interface{}, interface{})

type OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}] struct {
	otelCallContextBase
	p0 otelT0
	p1 otelT1
	r0 otelT2
	r1 otelT3
}

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) GetFuncName() string { return "Generic" }

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	}
	otelBadIndex("parameter", "example.com/golden.Generic", i, 2)
	return
}

func (otelSelf *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT0); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT0); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Generic", otelIndex, &otelSelf.p0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(otelT1); otelFits {
			otelSelf.p1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT1); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p1 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Generic", otelIndex, &otelSelf.p1, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.Generic", otelIndex, 2)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	otelBadIndex("result", "example.com/golden.Generic", i, 2)
	return
}

func (otelSelf *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT2); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT2); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Generic", otelIndex, &otelSelf.r0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(otelT3); otelFits {
			otelSelf.r1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT3); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r1 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Generic", otelIndex, &otelSelf.r1, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Generic", otelIndex, 2)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}](p0 *otelT0, p1 *otelT1, _ *otelT2, _ *otelT3) (ctx *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3], skip bool) {
	c := &OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]{}
	ctx = c
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Generic")
	otelHookEnter_Generic00000006((*OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}](c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3], r0 *otelT2, r1 *otelT3) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Generic")
	otelHookExit_Generic00000006((*OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

