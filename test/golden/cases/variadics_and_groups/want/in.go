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
type otelHookEnterType_Variadic00000001 = func(otelCallContext, string, []int)

type otelHookExitType_Variadic00000001 = func(otelCallContext, int)

type OtelCallContextImpl_Variadic00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Variadic00000001(c *OtelCallContextImpl_Variadic00000001, p0 string, p1 []int) (ctx *OtelCallContextImpl_Variadic00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Variadic00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Variadic")
	(*(*otelHookEnterType_Variadic00000001)(otelPointer(&otelHookEnter_Variadic00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Variadic00000001(c *OtelCallContextImpl_Variadic00000001, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Variadic")
	(*(*otelHookExitType_Variadic00000001)(otelPointer(&otelHookExit_Variadic00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Any00000002 = func(otelCallContext, []any)

type otelHookExitType_Any00000002 = func(otelCallContext, int, error)

type OtelCallContextImpl_Any00000002 struct {
	base otelCallContextBase
	p0 []any
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_Any00000002) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	case 2:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_Any00000002) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	case 2:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_Any00000002) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.([]any); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Any00000002(c *OtelCallContextImpl_Any00000002, p0 *[]any) (ctx *OtelCallContextImpl_Any00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_Any00000002
	c.base.slots = (*OtelCallContextImpl_Any00000002)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Any")
	(*(*otelHookEnterType_Any00000002)(otelPointer(&otelHookEnter_Any00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Any00000002(c *OtelCallContextImpl_Any00000002, r0 *int, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Any")
	(*(*otelHookExitType_Any00000002)(otelPointer(&otelHookExit_Any00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Unnamed00000003 = func(otelCallContext, string, []func(...int))

type OtelCallContextImpl_Unnamed00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Unnamed00000003(c *OtelCallContextImpl_Unnamed00000003, p0 string, p1 []func(...int)) (ctx *OtelCallContextImpl_Unnamed00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Unnamed00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Unnamed")
	(*(*otelHookEnterType_Unnamed00000003)(otelPointer(&otelHookEnter_Unnamed00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

type otelHookEnterType_Blank00000004 = func(otelCallContext, string, []interface { Len() int })

type OtelCallContextImpl_Blank00000004 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Blank00000004(c *OtelCallContextImpl_Blank00000004, p0 string, p1 []interface { Len() int }) (ctx *OtelCallContextImpl_Blank00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Blank00000004
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Blank")
	(*(*otelHookEnterType_Blank00000004)(otelPointer(&otelHookEnter_Blank00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

type otelHookExitType_Grouped00000005 = func(otelCallContext, string, string, int)

type OtelCallContextImpl_Grouped00000005 struct {
	base otelCallContextBase
	r0 string
	r1 string
	r2 int
}

func (c *OtelCallContextImpl_Grouped00000005) get(i int) (v interface{}) {
	switch i {
	case 4:
		return c.r0
	case 5:
		return c.r1
	case 6:
		return c.r2
	}
	return
}

func (c *OtelCallContextImpl_Grouped00000005) at(i int) (v interface{}) {
	switch i {
	case 4:
		return &c.r0
	case 5:
		return &c.r1
	case 6:
		return &c.r2
	}
	return
}

func (otelSelf *OtelCallContextImpl_Grouped00000005) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 4:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 5:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	case 6:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r2 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Grouped00000005(c *OtelCallContextImpl_Grouped00000005) (ctx *OtelCallContextImpl_Grouped00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_Grouped00000005
	c.base.slots = (*OtelCallContextImpl_Grouped00000005)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_Grouped00000005(c *OtelCallContextImpl_Grouped00000005, r0 *string, r1 *string, r2 *int) {
	c.r0, c.r1, c.r2 = *r0, *r1, *r2
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Grouped")
	(*(*otelHookExitType_Grouped00000005)(otelPointer(&otelHookExit_Grouped00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1, *r2)
	if c.base.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
}

type otelHookEnterType_Generic00000006 = func(otelCallContext, interface{}, interface{})

type otelHookExitType_Generic00000006 = func(otelCallContext, interface{}, interface{})

type OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 otelT1
	r0 otelT2
	r1 otelT3
}

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT0); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(otelT1); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(otelT2); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(otelT3); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}](p0 *otelT0, p1 *otelT1, _ *otelT2, _ *otelT3) (ctx *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3], skip bool) {
	c := &OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3]{}
	ctx = c
	c.base.call = &otelCall_Generic00000006
	c.base.slots = (*OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Generic")
	(*(*otelHookEnterType_Generic00000006)(otelPointer(&otelHookEnter_Generic00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Generic00000006[otelT0, otelT1, otelT2, otelT3 interface{}](c *OtelCallContextImpl_Generic00000006[otelT0, otelT1, otelT2, otelT3], r0 *otelT2, r1 *otelT3) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Generic")
	(*(*otelHookExitType_Generic00000006)(otelPointer(&otelHookExit_Generic00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

