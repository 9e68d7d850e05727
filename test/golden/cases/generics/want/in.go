//line /src/in.go:1:1
package golden

type Map[K comparable, V any] struct{ m map[K]V }

func (m *Map[K, V]) Get(key K, fallback V) (value V, ok bool) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Get00000001)) != 0 { otelParam_Get00000001_0, otelParam_Get00000001_1, otelParam_Get00000001_2 := m, key, fallback; if otelCtx_Get00000001, otelSkip_Get00000001 := OtelOnEnterTrampoline_Get00000001(&otelParam_Get00000001_0, &otelParam_Get00000001_1, &otelParam_Get00000001_2, &value, &ok); otelSkip_Get00000001 { OtelOnExitTrampoline_Get00000001(otelCtx_Get00000001, &value, &ok); return value, ok } else { m, key, fallback = otelParam_Get00000001_0, otelParam_Get00000001_1, otelParam_Get00000001_2; defer OtelOnExitTrampoline_Get00000001(otelCtx_Get00000001, &value, &ok); }; }; 
	value, ok = m.m[key]
	if !ok {
		value = fallback
	}
	return
}

func (m Map[_, V]) Len() (retVal0 /*line :13:26*/int)/*line :13:29*/ { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Len00000002)) != 0 { otelParam_Len00000002_0 := m; if otelCtx_Len00000002, otelSkip_Len00000002 := OtelOnEnterTrampoline_Len00000002(&otelParam_Len00000002_0, &retVal0); otelSkip_Len00000002 { OtelOnExitTrampoline_Len00000002(otelCtx_Len00000002, &retVal0); return retVal0 } else { m = otelParam_Len00000002_0; defer OtelOnExitTrampoline_Len00000002(otelCtx_Len00000002, &retVal0); }; }; 
/*line :13:31*/ return len(m.m) }

func Sum[T interface{ ~int | ~float64 }](values ...T) (retVal0 /*line :15:55*/T)/*line :15:56*/ { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Sum00000003)) != 0 { if otelCtx_Sum00000003, _ := OtelOnEnterTrampoline_Sum00000003(values, &retVal0); 1 == 0 { } else { defer OtelOnExitTrampoline_Sum00000003(otelCtx_Sum00000003, &retVal0); }; }; 
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func Nothing[T any]() { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Nothing00000004)) != 0 { if otelCtx_Nothing00000004, _ := OtelOnEnterTrampoline_Nothing00000004(&OtelCallContextImpl_Nothing00000004{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Nothing00000004(otelCtx_Nothing00000004); }; }; 
/*line :23:24*/}

//line /generated/otel_in.go:29
var OtelHookEnter_Get00000001 func(OtelCallContext, interface{}, interface{}, interface{})

var OtelHookExit_Get00000001 func(OtelCallContext, interface{}, interface{})

type OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3 interface{}] struct {
	OtelCallContextBase
	p0 OtelT0
	p1 OtelT1
	p2 OtelT2
	r0 OtelT3
	r1 bool
}

func (c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) NumParams() int { return 3 }

func (c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) GetFuncName() string { return "Get" }

func (c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	}
	OtelBadIndex("parameter", "example.com/golden.(*Map).Get", i, 3)
	return
}

func (OtelSelf *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT0); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven OtelT0
			OtelSetValue("parameter", "example.com/golden.(*Map).Get", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(OtelT1); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven OtelT1
			OtelSetValue("parameter", "example.com/golden.(*Map).Get", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	case 2:
		if OtelGiven, OtelFits := OtelValue.(OtelT2); OtelFits {
			OtelSelf.p2 = OtelGiven
		} else {
			var OtelGiven OtelT2
			OtelSetValue("parameter", "example.com/golden.(*Map).Get", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p2 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.(*Map).Get", OtelIndex, 3)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	OtelBadIndex("result", "example.com/golden.(*Map).Get", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT3); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven OtelT3
			OtelSetValue("result", "example.com/golden.(*Map).Get", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(bool); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven bool
			OtelSetValue("result", "example.com/golden.(*Map).Get", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.(*Map).Get", OtelIndex, 2)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3 interface{}](p0 *OtelT0, p1 *OtelT1, p2 *OtelT2, _ *OtelT3, _ *bool) (ctx *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3], skip bool) {
	c := &OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3]{}
	ctx = c
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*Map).Get")
	OtelHookEnter_Get00000001((*OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3])(OtelNoEscape(OtelPointer(c))), *p0, *p1, *p2)
	if c.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3 interface{}](c *OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3], r0 *OtelT3, r1 *bool) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*Map).Get")
	OtelHookExit_Get00000001((*OtelCallContextImpl_Get00000001[OtelT0, OtelT1, OtelT2, OtelT3])(OtelNoEscape(OtelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var OtelHookEnter_Len00000002 func(OtelCallContext, interface{})

var OtelHookExit_Len00000002 func(OtelCallContext, int)

type OtelCallContextImpl_Len00000002[OtelT0 interface{}] struct {
	OtelCallContextBase
	p0 OtelT0
	r0 int
}

func (c *OtelCallContextImpl_Len00000002[OtelT0]) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Len00000002[OtelT0]) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Len00000002[OtelT0]) GetFuncName() string { return "Len" }

func (c *OtelCallContextImpl_Len00000002[OtelT0]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Len00000002[OtelT0]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	OtelBadIndex("parameter", "example.com/golden.Map.Len", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_Len00000002[OtelT0]) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT0); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven OtelT0
			OtelSetValue("parameter", "example.com/golden.Map.Len", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.Map.Len", OtelIndex, 1)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Len00000002[OtelT0]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	OtelBadIndex("result", "example.com/golden.Map.Len", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_Len00000002[OtelT0]) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(int); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven int
			OtelSetValue("result", "example.com/golden.Map.Len", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Map.Len", OtelIndex, 1)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Len00000002[OtelT0 interface{}](p0 *OtelT0, _ *int) (ctx *OtelCallContextImpl_Len00000002[OtelT0], skip bool) {
	c := &OtelCallContextImpl_Len00000002[OtelT0]{}
	ctx = c
	c.p0 = *p0
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Map.Len")
	OtelHookEnter_Len00000002(c, *p0)
	if c.paramsSet {
		*p0 = c.p0
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Len00000002[OtelT0 interface{}](c *OtelCallContextImpl_Len00000002[OtelT0], r0 *int) {
	if c.skip && c.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Map.Len")
	OtelHookExit_Len00000002(c, *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

var OtelHookEnter_Sum00000003 func(OtelCallContext, interface{})

var OtelHookExit_Sum00000003 func(OtelCallContext, interface{})

type OtelCallContextImpl_Sum00000003[OtelT0, OtelT1 interface{}] struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Sum00000003[OtelT0, OtelT1]) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Sum00000003[OtelT0, OtelT1]) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Sum00000003[OtelT0, OtelT1]) GetFuncName() string { return "Sum" }

func (c *OtelCallContextImpl_Sum00000003[OtelT0, OtelT1]) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Sum00000003[OtelT0, OtelT1 interface{}](p0 OtelT0, _ *OtelT1) (ctx *OtelCallContextImpl_Sum00000003[OtelT0, OtelT1], skip bool) {
	c := &OtelCallContextImpl_Sum00000003[OtelT0, OtelT1]{}
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Sum")
	OtelHookEnter_Sum00000003((*OtelCallContextImpl_Sum00000003[OtelT0, OtelT1])(OtelNoEscape(OtelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Sum00000003[OtelT0, OtelT1 interface{}](c *OtelCallContextImpl_Sum00000003[OtelT0, OtelT1], r0 *OtelT1) {
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Sum")
	OtelHookExit_Sum00000003((*OtelCallContextImpl_Sum00000003[OtelT0, OtelT1])(OtelNoEscape(OtelPointer(c))), *r0)
}

var OtelHookEnter_Nothing00000004 func(OtelCallContext)

var OtelHookExit_Nothing00000004 func(OtelCallContext)

type OtelCallContextImpl_Nothing00000004 struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Nothing00000004) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Nothing00000004) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_Nothing00000004) GetFuncName() string { return "Nothing" }

func (c *OtelCallContextImpl_Nothing00000004) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Nothing00000004(c *OtelCallContextImpl_Nothing00000004) (ctx *OtelCallContextImpl_Nothing00000004, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Nothing")
	OtelHookEnter_Nothing00000004((*OtelCallContextImpl_Nothing00000004)(OtelNoEscape(OtelPointer(c))))
	return
}

func OtelOnExitTrampoline_Nothing00000004(c *OtelCallContextImpl_Nothing00000004) {
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Nothing")
	OtelHookExit_Nothing00000004((*OtelCallContextImpl_Nothing00000004)(OtelNoEscape(OtelPointer(c))))
}

