//line /src/in.go:1:1
package golden

// A variadic parameter is a slice: of any, of functions, without a name, blank.
func Variadic(first string, rest ...int) (retVal0 /*line :4:42*/int)/*line :4:45*/ { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Variadic00000001)) != 0 { if otelCtx_Variadic00000001, _ := OtelOnEnterTrampoline_Variadic00000001(&OtelCallContextImpl_Variadic00000001{}, first, rest); 1 == 0 { } else { defer OtelOnExitTrampoline_Variadic00000001(otelCtx_Variadic00000001, &retVal0); }; }; 
/*line :4:47*/ return len(first) + len(rest) }

func Any(args ...any) (n int, retVal1/*line :6:32*/ error) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Any00000002)) != 0 { otelParam_Any00000002_0 := args; if otelCtx_Any00000002, otelSkip_Any00000002 := OtelOnEnterTrampoline_Any00000002(&OtelCallContextImpl_Any00000002{}, &otelParam_Any00000002_0); otelSkip_Any00000002 { OtelOnExitTrampoline_Any00000002(otelCtx_Any00000002, &n, &retVal1); return n, retVal1 } else { args = otelParam_Any00000002_0; defer OtelOnExitTrampoline_Any00000002(otelCtx_Any00000002, &n, &retVal1); }; }; 
/*line :6:41*/ return len(args), nil }

func Unnamed(param0 /*line :8:14*/string, param1 /*line :8:22*/...func(...int)) (int, error) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Unnamed00000003)) != 0 { if _, _ = OtelOnEnterTrampoline_Unnamed00000003(&OtelCallContextImpl_Unnamed00000003{}, param0, param1); 1 == 0 { } else { }; }; 
/*line :8:53*/ return 1, nil }

func Blank(param0/*line :10:13*/ string, param1/*line :10:23*/ ...interface{ Len() int }) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Blank00000004)) != 0 { if _, _ = OtelOnEnterTrampoline_Blank00000004(&OtelCallContextImpl_Blank00000004{}, param0, param1); 1 == 0 { } else { }; }; 
/*line :10:52*/}

// Grouped parameters and results share a type.
func Grouped(a, b int, c, _ []string) (d, e string, f int) { if *(*OtelWord)(OtelPointer(&OtelHookExit_Grouped00000005)) != 0 { if otelCtx_Grouped00000005, _ := OtelOnEnterTrampoline_Grouped00000005(&OtelCallContextImpl_Grouped00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Grouped00000005(otelCtx_Grouped00000005, &d, &e, &f); }; }; 
/*line :13:61*/ return c[0], d, a + b }

func Generic[T ~int | ~string, S ~[]T](s S, more ...T) (retVal0 /*line :15:57*/S, retVal1 /*line :15:60*/[]T) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Generic00000006)) != 0 { otelParam_Generic00000006_0, otelParam_Generic00000006_1 := s, more; if otelCtx_Generic00000006, otelSkip_Generic00000006 := OtelOnEnterTrampoline_Generic00000006(&otelParam_Generic00000006_0, &otelParam_Generic00000006_1, &retVal0, &retVal1); otelSkip_Generic00000006 { OtelOnExitTrampoline_Generic00000006(otelCtx_Generic00000006, &retVal0, &retVal1); return retVal0, retVal1 } else { s, more = otelParam_Generic00000006_0, otelParam_Generic00000006_1; defer OtelOnExitTrampoline_Generic00000006(otelCtx_Generic00000006, &retVal0, &retVal1); }; }; 
/*line :15:66*/ return append(s, more...), more }

//line /generated/otel_in.go:25
var OtelHookEnter_Variadic00000001 func(OtelCallContext, string, []int)

var OtelHookExit_Variadic00000001 func(OtelCallContext, int)

type OtelCallContextImpl_Variadic00000001 struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Variadic00000001) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Variadic00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Variadic00000001) GetFuncName() string { return "Variadic" }

func (c *OtelCallContextImpl_Variadic00000001) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Variadic00000001(c *OtelCallContextImpl_Variadic00000001, p0 string, p1 []int) (ctx *OtelCallContextImpl_Variadic00000001, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Variadic")
	OtelHookEnter_Variadic00000001((*OtelCallContextImpl_Variadic00000001)(OtelNoEscape(OtelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Variadic00000001(c *OtelCallContextImpl_Variadic00000001, r0 *int) {
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Variadic")
	OtelHookExit_Variadic00000001((*OtelCallContextImpl_Variadic00000001)(OtelNoEscape(OtelPointer(c))), *r0)
}

var OtelHookEnter_Any00000002 func(OtelCallContext, []any)

var OtelHookExit_Any00000002 func(OtelCallContext, int, error)

type OtelCallContextImpl_Any00000002 struct {
	OtelCallContextBase
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
	OtelBadIndex("parameter", "example.com/golden.Any", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_Any00000002) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.([]any); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven []any
			OtelSetValue("parameter", "example.com/golden.Any", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.Any", OtelIndex, 1)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Any00000002) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	OtelBadIndex("result", "example.com/golden.Any", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_Any00000002) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(int); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven int
			OtelSetValue("result", "example.com/golden.Any", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(error); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven error
			OtelSetValue("result", "example.com/golden.Any", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Any", OtelIndex, 2)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Any00000002(c *OtelCallContextImpl_Any00000002, p0 *[]any) (ctx *OtelCallContextImpl_Any00000002, skip bool) {
	ctx = c
	c.p0 = *p0
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Any")
	OtelHookEnter_Any00000002((*OtelCallContextImpl_Any00000002)(OtelNoEscape(OtelPointer(c))), *p0)
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
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Any")
	OtelHookExit_Any00000002((*OtelCallContextImpl_Any00000002)(OtelNoEscape(OtelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var OtelHookEnter_Unnamed00000003 func(OtelCallContext, string, []func(...int))

type OtelCallContextImpl_Unnamed00000003 struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Unnamed00000003) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Unnamed00000003) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Unnamed00000003) GetFuncName() string { return "Unnamed" }

func (c *OtelCallContextImpl_Unnamed00000003) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Unnamed00000003(c *OtelCallContextImpl_Unnamed00000003, p0 string, p1 []func(...int)) (ctx *OtelCallContextImpl_Unnamed00000003, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Unnamed")
	OtelHookEnter_Unnamed00000003((*OtelCallContextImpl_Unnamed00000003)(OtelNoEscape(OtelPointer(c))), p0, p1)
	return
}

var OtelHookEnter_Blank00000004 func(OtelCallContext, string, []interface { Len() int })

type OtelCallContextImpl_Blank00000004 struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Blank00000004) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Blank00000004) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_Blank00000004) GetFuncName() string { return "Blank" }

func (c *OtelCallContextImpl_Blank00000004) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Blank00000004(c *OtelCallContextImpl_Blank00000004, p0 string, p1 []interface { Len() int }) (ctx *OtelCallContextImpl_Blank00000004, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Blank")
	OtelHookEnter_Blank00000004((*OtelCallContextImpl_Blank00000004)(OtelNoEscape(OtelPointer(c))), p0, p1)
	return
}

var OtelHookExit_Grouped00000005 func(OtelCallContext, string, string, int)

type OtelCallContextImpl_Grouped00000005 struct {
	OtelCallContextBase
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
	OtelBadIndex("result", "example.com/golden.Grouped", i, 3)
	return
}

func (OtelSelf *OtelCallContextImpl_Grouped00000005) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(string); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven string
			OtelSetValue("result", "example.com/golden.Grouped", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(string); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven string
			OtelSetValue("result", "example.com/golden.Grouped", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	case 2:
		if OtelGiven, OtelFits := OtelValue.(int); OtelFits {
			OtelSelf.r2 = OtelGiven
		} else {
			var OtelGiven int
			OtelSetValue("result", "example.com/golden.Grouped", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r2 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Grouped", OtelIndex, 3)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Grouped00000005(c *OtelCallContextImpl_Grouped00000005) (ctx *OtelCallContextImpl_Grouped00000005, skip bool) {
	ctx = c
	return
}

func OtelOnExitTrampoline_Grouped00000005(c *OtelCallContextImpl_Grouped00000005, r0 *string, r1 *string, r2 *int) {
	c.r0, c.r1, c.r2 = *r0, *r1, *r2
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Grouped")
	OtelHookExit_Grouped00000005((*OtelCallContextImpl_Grouped00000005)(OtelNoEscape(OtelPointer(c))), *r0, *r1, *r2)
	if c.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
}

var OtelHookEnter_Generic00000006 func(OtelCallContext, interface{}, interface{})

var OtelHookExit_Generic00000006 func(OtelCallContext, interface{}, interface{})

type OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3 interface{}] struct {
	OtelCallContextBase
	p0 OtelT0
	p1 OtelT1
	r0 OtelT2
	r1 OtelT3
}

func (c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) GetFuncName() string { return "Generic" }

func (c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	}
	OtelBadIndex("parameter", "example.com/golden.Generic", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT0); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven OtelT0
			OtelSetValue("parameter", "example.com/golden.Generic", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(OtelT1); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven OtelT1
			OtelSetValue("parameter", "example.com/golden.Generic", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.Generic", OtelIndex, 2)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	OtelBadIndex("result", "example.com/golden.Generic", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT2); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven OtelT2
			OtelSetValue("result", "example.com/golden.Generic", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(OtelT3); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven OtelT3
			OtelSetValue("result", "example.com/golden.Generic", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Generic", OtelIndex, 2)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3 interface{}](p0 *OtelT0, p1 *OtelT1, _ *OtelT2, _ *OtelT3) (ctx *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3], skip bool) {
	c := &OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3]{}
	ctx = c
	c.p0, c.p1 = *p0, *p1
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Generic")
	OtelHookEnter_Generic00000006((*OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3])(OtelNoEscape(OtelPointer(c))), *p0, *p1)
	if c.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3 interface{}](c *OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3], r0 *OtelT2, r1 *OtelT3) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Generic")
	OtelHookExit_Generic00000006((*OtelCallContextImpl_Generic00000006[OtelT0, OtelT1, OtelT2, OtelT3])(OtelNoEscape(OtelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

