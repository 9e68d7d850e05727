//line /src/in.go:1:1
package golden

type Map[K comparable, V any] struct{ m map[K]V }

func (m *Map[K, V]) Get(key K, fallback V) (value V, ok bool) { if *(*otelWord)(otelPointer(&OtelHookEnter_Get00000001)) != 0 { otelParam_Get00000001_0, otelParam_Get00000001_1, otelParam_Get00000001_2 := m, key, fallback; if otelCtx_Get00000001, otelSkip_Get00000001 := OtelOnEnterTrampoline_Get00000001(&otelParam_Get00000001_0, &otelParam_Get00000001_1, &otelParam_Get00000001_2, &value, &ok); otelSkip_Get00000001 { OtelOnExitTrampoline_Get00000001(otelCtx_Get00000001, &value, &ok); return value, ok } else { m, key, fallback = otelParam_Get00000001_0, otelParam_Get00000001_1, otelParam_Get00000001_2; defer OtelOnExitTrampoline_Get00000001(otelCtx_Get00000001, &value, &ok); }; }; 
	value, ok = m.m[key]
	if !ok {
		value = fallback
	}
	return
}

func (m Map[_, V]) Len() (retVal0 /*line :13:26*/int)/*line :13:29*/ { if *(*otelWord)(otelPointer(&OtelHookEnter_Len00000002)) != 0 { otelParam_Len00000002_0 := m; if otelCtx_Len00000002, otelSkip_Len00000002 := OtelOnEnterTrampoline_Len00000002(&otelParam_Len00000002_0, &retVal0); otelSkip_Len00000002 { OtelOnExitTrampoline_Len00000002(otelCtx_Len00000002, &retVal0); return retVal0 } else { m = otelParam_Len00000002_0; defer OtelOnExitTrampoline_Len00000002(otelCtx_Len00000002, &retVal0); }; }; 
/*line :13:31*/ return len(m.m) }

func Sum[T interface{ ~int | ~float64 }](values ...T) (retVal0 /*line :15:55*/T)/*line :15:56*/ { if *(*otelWord)(otelPointer(&OtelHookEnter_Sum00000003)) != 0 { if otelCtx_Sum00000003, _ := OtelOnEnterTrampoline_Sum00000003(values, &retVal0); 1 == 0 { } else { defer OtelOnExitTrampoline_Sum00000003(otelCtx_Sum00000003, &retVal0); }; }; 
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func Nothing[T any]() { if *(*otelWord)(otelPointer(&OtelHookEnter_Nothing00000004)) != 0 { if otelCtx_Nothing00000004, _ := OtelOnEnterTrampoline_Nothing00000004(&OtelCallContextImpl_Nothing00000004{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Nothing00000004(otelCtx_Nothing00000004); }; }; 
/*line :23:24*/}

//line /generated/otel_in.go:29
var OtelHookEnter_Get00000001 func(otelCallContext, interface{}, interface{}, interface{})

var OtelHookExit_Get00000001 func(otelCallContext, interface{}, interface{})

type OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3 interface{}] struct {
	otelCallContextBase
	p0 otelT0
	p1 otelT1
	p2 otelT2
	r0 otelT3
	r1 bool
}

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) NumParams() int { return 3 }

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) GetFuncName() string { return "Get" }

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	}
	otelBadIndex("parameter", "example.com/golden.(*Map).Get", i, 3)
	return
}

func (otelSelf *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT0); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT0); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.(*Map).Get", otelIndex, &otelSelf.p0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(otelT1); otelFits {
			otelSelf.p1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT1); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p1 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.(*Map).Get", otelIndex, &otelSelf.p1, otelValue)
		}
	case 2:
		if otelGiven, otelFits := otelValue.(otelT2); otelFits {
			otelSelf.p2 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT2); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p2 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.(*Map).Get", otelIndex, &otelSelf.p2, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.(*Map).Get", otelIndex, 3)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	otelBadIndex("result", "example.com/golden.(*Map).Get", i, 2)
	return
}

func (otelSelf *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT3); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT3); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.(*Map).Get", otelIndex, &otelSelf.r0, otelValue)
		}
	case 1:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.r1 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*bool); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r1 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.(*Map).Get", otelIndex, &otelSelf.r1, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.(*Map).Get", otelIndex, 2)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Get00000001[otelT0, otelT1, otelT2, otelT3 interface{}](p0 *otelT0, p1 *otelT1, p2 *otelT2, _ *otelT3, _ *bool) (ctx *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3], skip bool) {
	c := &OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]{}
	ctx = c
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*Map).Get")
	OtelHookEnter_Get00000001((*OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Get00000001[otelT0, otelT1, otelT2, otelT3 interface{}](c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3], r0 *otelT3, r1 *bool) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*Map).Get")
	OtelHookExit_Get00000001((*OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var OtelHookEnter_Len00000002 func(otelCallContext, interface{})

var OtelHookExit_Len00000002 func(otelCallContext, int)

type OtelCallContextImpl_Len00000002[otelT0 interface{}] struct {
	otelCallContextBase
	p0 otelT0
	r0 int
}

func (c *OtelCallContextImpl_Len00000002[otelT0]) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Len00000002[otelT0]) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Len00000002[otelT0]) GetFuncName() string { return "Len" }

func (c *OtelCallContextImpl_Len00000002[otelT0]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Len00000002[otelT0]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	otelBadIndex("parameter", "example.com/golden.Map.Len", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Len00000002[otelT0]) SetParam(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT0); otelFits {
			otelSelf.p0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*otelT0); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.p0 = *otelGiven
		} else {
			otelSetValue("parameter", "example.com/golden.Map.Len", otelIndex, &otelSelf.p0, otelValue)
		}
	default:
		otelBadIndex("parameter", "example.com/golden.Map.Len", otelIndex, 1)
	}
	otelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Len00000002[otelT0]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	otelBadIndex("result", "example.com/golden.Map.Len", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Len00000002[otelT0]) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Map.Len", otelIndex, &otelSelf.r0, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Map.Len", otelIndex, 1)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Len00000002[otelT0 interface{}](p0 *otelT0, _ *int) (ctx *OtelCallContextImpl_Len00000002[otelT0], skip bool) {
	c := &OtelCallContextImpl_Len00000002[otelT0]{}
	ctx = c
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Map.Len")
	OtelHookEnter_Len00000002(c, *p0)
	if c.paramsSet {
		*p0 = c.p0
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_Len00000002[otelT0 interface{}](c *OtelCallContextImpl_Len00000002[otelT0], r0 *int) {
	if c.skip && c.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Map.Len")
	OtelHookExit_Len00000002(c, *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

var OtelHookEnter_Sum00000003 func(otelCallContext, interface{})

var OtelHookExit_Sum00000003 func(otelCallContext, interface{})

type OtelCallContextImpl_Sum00000003[otelT0, otelT1 interface{}] struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Sum00000003[otelT0, otelT1]) NumParams() int { return 1 }

func (c *OtelCallContextImpl_Sum00000003[otelT0, otelT1]) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Sum00000003[otelT0, otelT1]) GetFuncName() string { return "Sum" }

func (c *OtelCallContextImpl_Sum00000003[otelT0, otelT1]) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Sum00000003[otelT0, otelT1 interface{}](p0 otelT0, _ *otelT1) (ctx *OtelCallContextImpl_Sum00000003[otelT0, otelT1], skip bool) {
	c := &OtelCallContextImpl_Sum00000003[otelT0, otelT1]{}
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Sum")
	OtelHookEnter_Sum00000003((*OtelCallContextImpl_Sum00000003[otelT0, otelT1])(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Sum00000003[otelT0, otelT1 interface{}](c *OtelCallContextImpl_Sum00000003[otelT0, otelT1], r0 *otelT1) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Sum")
	OtelHookExit_Sum00000003((*OtelCallContextImpl_Sum00000003[otelT0, otelT1])(otelNoEscape(otelPointer(c))), *r0)
}

var OtelHookEnter_Nothing00000004 func(otelCallContext)

var OtelHookExit_Nothing00000004 func(otelCallContext)

type OtelCallContextImpl_Nothing00000004 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Nothing00000004) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Nothing00000004) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_Nothing00000004) GetFuncName() string { return "Nothing" }

func (c *OtelCallContextImpl_Nothing00000004) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Nothing00000004(c *OtelCallContextImpl_Nothing00000004) (ctx *OtelCallContextImpl_Nothing00000004, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Nothing")
	OtelHookEnter_Nothing00000004((*OtelCallContextImpl_Nothing00000004)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Nothing00000004(c *OtelCallContextImpl_Nothing00000004) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Nothing")
	OtelHookExit_Nothing00000004((*OtelCallContextImpl_Nothing00000004)(otelNoEscape(otelPointer(c))))
}

