//line /src/in.go:1:1
// go 1.24
package golden

import "strings"

type Map[K comparable, V any] struct{ m map[K]V }

func (m *Map[K, V]) Get(key K, fallback V) (value V, ok bool) { if *(*otelWord)(otelPointer(&otelHookEnter_Get00000001)) != 0 { otelParam_Get00000001_0, otelParam_Get00000001_1, otelParam_Get00000001_2 := m, key, fallback; if otelCtx_Get00000001, otelSkip_Get00000001 := OtelOnEnterTrampoline_Get00000001(&otelParam_Get00000001_0, &otelParam_Get00000001_1, &otelParam_Get00000001_2, &value, &ok); otelSkip_Get00000001 { OtelOnExitTrampoline_Get00000001(otelCtx_Get00000001, &value, &ok); return value, ok } else { m, key, fallback = otelParam_Get00000001_0, otelParam_Get00000001_1, otelParam_Get00000001_2; defer OtelOnExitTrampoline_Get00000001(otelCtx_Get00000001, &value, &ok); }; }; 
	value, ok = m.m[key]
	if !ok {
		value = fallback
	}
	return
}

func (m Map[_, V]) Len() (retVal0 /*line :16:26*/int)/*line :16:29*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Len00000002)) != 0 { otelParam_Len00000002_0 := m; if otelCtx_Len00000002, otelSkip_Len00000002 := OtelOnEnterTrampoline_Len00000002(&otelParam_Len00000002_0, &retVal0); otelSkip_Len00000002 { OtelOnExitTrampoline_Len00000002(otelCtx_Len00000002, &retVal0); return retVal0 } else { m = otelParam_Len00000002_0; defer OtelOnExitTrampoline_Len00000002(otelCtx_Len00000002, &retVal0); }; }; 
/*line :16:31*/ return len(m.m) }

func Sum[T interface{ ~int | ~float64 }](values ...T) (retVal0 /*line :18:55*/T)/*line :18:56*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Sum00000003)) != 0 { if otelCtx_Sum00000003, _ := OtelOnEnterTrampoline_Sum00000003(values, &retVal0); 1 == 0 { } else { defer OtelOnExitTrampoline_Sum00000003(otelCtx_Sum00000003, &retVal0); }; }; 
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func Nothing[T any]() { if *(*otelWord)(otelPointer(&otelHookEnter_Nothing00000004)) != 0 { if otelCtx_Nothing00000004, _ := OtelOnEnterTrampoline_Nothing00000004(&OtelCallContextImpl_Nothing00000004{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Nothing00000004(otelCtx_Nothing00000004); }; }; 
/*line :26:24*/}

// A type set with a method, a type parameter of which only another one's
// constraint tells, and one that is in the results alone.
type Text interface {
	~string
	Len() int
}

func Longest[Out any, S ~[]E, E Text](words S, param1/*line :35:49*/ ...Out) (longest E, retVal1/*line :35:71*/ Out, retVal2/*line :35:78*/ map[string][]E) { if *(*otelWord)(otelPointer(&otelHookEnter_Longest00000005)) != 0 { otelParam_Longest00000005_0, otelParam_Longest00000005_1 := words, param1; if otelCtx_Longest00000005, otelSkip_Longest00000005 := OtelOnEnterTrampoline_Longest00000005(&otelParam_Longest00000005_0, &otelParam_Longest00000005_1, &longest, &retVal1, &retVal2); otelSkip_Longest00000005 { OtelOnExitTrampoline_Longest00000005(otelCtx_Longest00000005, &longest, &retVal1, &retVal2); return longest, retVal1, retVal2 } else { words, param1 = otelParam_Longest00000005_0, otelParam_Longest00000005_1; defer OtelOnExitTrampoline_Longest00000005(otelCtx_Longest00000005, &longest, &retVal1, &retVal2); }; }; 
/*line :35:96*/ return }

// A generic alias.
type Counts[K comparable] = Map[K, int]

func Count[K comparable](c *Counts[K], keys []K) (retVal0 /*line :40:50*/Counts[K])/*line :40:59*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Count00000006)) != 0 { otelParam_Count00000006_0, otelParam_Count00000006_1 := c, keys; if otelCtx_Count00000006, otelSkip_Count00000006 := OtelOnEnterTrampoline_Count00000006(&otelParam_Count00000006_0, &otelParam_Count00000006_1, &retVal0); otelSkip_Count00000006 { OtelOnExitTrampoline_Count00000006(otelCtx_Count00000006, &retVal0); return retVal0 } else { c, keys = otelParam_Count00000006_0, otelParam_Count00000006_1; defer OtelOnExitTrampoline_Count00000006(otelCtx_Count00000006, &retVal0); }; }; 
/*line :40:61*/ return *c }

// Local types as type arguments.
func Local() (retVal0 /*line :43:14*/float64)/*line :43:21*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Local00000007)) != 0 { if otelCtx_Local00000007, _ := OtelOnEnterTrampoline_Local00000007(&OtelCallContextImpl_Local00000007{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Local00000007(otelCtx_Local00000007, &retVal0); }; }; 
	type local float64
	c := Counts[local]{map[local]int{1: 2}}
	return float64(Sum(local(1), local(c.Len())))
}

// What only has the name of a type parameter is taken by its type.
func Alike[Reader any](r Reader, s *strings.Reader, f func(Reader int)) (retVal0 /*line :50:74*/*strings.Reader, retVal1 /*line :50:91*/Reader) { if *(*otelWord)(otelPointer(&otelHookEnter_Alike00000008)) != 0 { otelParam_Alike00000008_0, otelParam_Alike00000008_1, otelParam_Alike00000008_2 := r, s, f; if otelCtx_Alike00000008, otelSkip_Alike00000008 := OtelOnEnterTrampoline_Alike00000008(&otelParam_Alike00000008_0, &otelParam_Alike00000008_1, &otelParam_Alike00000008_2, &retVal0, &retVal1); otelSkip_Alike00000008 { OtelOnExitTrampoline_Alike00000008(otelCtx_Alike00000008, &retVal0, &retVal1); return retVal0, retVal1 } else { r, s, f = otelParam_Alike00000008_0, otelParam_Alike00000008_1, otelParam_Alike00000008_2; defer OtelOnExitTrampoline_Alike00000008(otelCtx_Alike00000008, &retVal0, &retVal1); }; }; 
/*line :50:100*/ return s, r }

//line /generated/otel_in.go:59
type otelHookEnterType_Get00000001 = func(otelCallContext, interface{}, interface{}, interface{})

type otelHookExitType_Get00000001 = func(otelCallContext, interface{}, interface{})

type OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 otelT1
	p2 otelT2
	r0 otelT3
	r1 bool
}

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	case 3:
		return c.r0
	case 4:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.p2
	case 3:
		return &c.r0
	case 4:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]) set(otelIndex int, otelValue interface{}) bool {
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
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(otelT3); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Get00000001[otelT0, otelT1, otelT2, otelT3 interface{}](p0 *otelT0, p1 *otelT1, p2 *otelT2, _ *otelT3, _ *bool) (ctx *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3], skip bool) {
	c := &OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3]{}
	ctx = c
	c.base.call = &otelCall_Get00000001
	c.base.slots = (*OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*Map).Get")
	(*(*otelHookEnterType_Get00000001)(otelPointer(&otelHookEnter_Get00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.base.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Get00000001[otelT0, otelT1, otelT2, otelT3 interface{}](c *OtelCallContextImpl_Get00000001[otelT0, otelT1, otelT2, otelT3], r0 *otelT3, r1 *bool) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*Map).Get")
	(*(*otelHookExitType_Get00000001)(otelPointer(&otelHookExit_Get00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Len00000002 = func(otelCallContext, interface{})

type otelHookExitType_Len00000002 = func(otelCallContext, int)

type OtelCallContextImpl_Len00000002[otelT0 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	r0 int
}

func (c *OtelCallContextImpl_Len00000002[otelT0]) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Len00000002[otelT0]) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Len00000002[otelT0]) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT0); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Len00000002[otelT0 interface{}](p0 *otelT0, _ *int) (ctx *OtelCallContextImpl_Len00000002[otelT0], skip bool) {
	c := &OtelCallContextImpl_Len00000002[otelT0]{}
	ctx = c
	c.base.call = &otelCall_Len00000002
	c.base.slots = c
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Map.Len")
	(*(*otelHookEnterType_Len00000002)(otelPointer(&otelHookEnter_Len00000002)))(&c.base, *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Len00000002[otelT0 interface{}](c *OtelCallContextImpl_Len00000002[otelT0], r0 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Map.Len")
	(*(*otelHookExitType_Len00000002)(otelPointer(&otelHookExit_Len00000002)))(&c.base, *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Sum00000003 = func(otelCallContext, interface{})

type otelHookExitType_Sum00000003 = func(otelCallContext, interface{})

type OtelCallContextImpl_Sum00000003[otelT0, otelT1 interface{}] struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Sum00000003[otelT0, otelT1 interface{}](p0 otelT0, _ *otelT1) (ctx *OtelCallContextImpl_Sum00000003[otelT0, otelT1], skip bool) {
	c := &OtelCallContextImpl_Sum00000003[otelT0, otelT1]{}
	ctx = c
	c.base.call = &otelCall_Sum00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Sum")
	(*(*otelHookEnterType_Sum00000003)(otelPointer(&otelHookEnter_Sum00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Sum00000003[otelT0, otelT1 interface{}](c *OtelCallContextImpl_Sum00000003[otelT0, otelT1], r0 *otelT1) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Sum")
	(*(*otelHookExitType_Sum00000003)(otelPointer(&otelHookExit_Sum00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Nothing00000004 = func(otelCallContext)

type otelHookExitType_Nothing00000004 = func(otelCallContext)

type OtelCallContextImpl_Nothing00000004 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Nothing00000004(c *OtelCallContextImpl_Nothing00000004) (ctx *OtelCallContextImpl_Nothing00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Nothing00000004
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Nothing")
	(*(*otelHookEnterType_Nothing00000004)(otelPointer(&otelHookEnter_Nothing00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Nothing00000004(c *OtelCallContextImpl_Nothing00000004) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Nothing")
	(*(*otelHookExitType_Nothing00000004)(otelPointer(&otelHookExit_Nothing00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookEnterType_Longest00000005 = func(otelCallContext, interface{}, interface{})

type otelHookExitType_Longest00000005 = func(otelCallContext, interface{}, interface{}, interface{})

type OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 otelT1
	r0 otelT2
	r1 otelT3
	r2 otelT4
}

func (c *OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4]) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.r0
	case 3:
		return c.r1
	case 4:
		return c.r2
	}
	return
}

func (c *OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4]) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.r0
	case 3:
		return &c.r1
	case 4:
		return &c.r2
	}
	return
}

func (otelSelf *OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4]) set(otelIndex int, otelValue interface{}) bool {
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
	case 4:
		if otelGiven, otelFits := otelValue.(otelT4); otelFits {
			otelSelf.r2 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4 interface{}](p0 *otelT0, p1 *otelT1, _ *otelT2, _ *otelT3, _ *otelT4) (ctx *OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4], skip bool) {
	c := &OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4]{}
	ctx = c
	c.base.call = &otelCall_Longest00000005
	c.base.slots = (*OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Longest")
	(*(*otelHookEnterType_Longest00000005)(otelPointer(&otelHookEnter_Longest00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4 interface{}](c *OtelCallContextImpl_Longest00000005[otelT0, otelT1, otelT2, otelT3, otelT4], r0 *otelT2, r1 *otelT3, r2 *otelT4) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
	c.r0, c.r1, c.r2 = *r0, *r1, *r2
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Longest")
	(*(*otelHookExitType_Longest00000005)(otelPointer(&otelHookExit_Longest00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1, *r2)
	if c.base.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
}

type otelHookEnterType_Count00000006 = func(otelCallContext, interface{}, interface{})

type otelHookExitType_Count00000006 = func(otelCallContext, interface{})

type OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 otelT1
	r0 otelT2
}

func (c *OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2]) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2]) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2]) set(otelIndex int, otelValue interface{}) bool {
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
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Count00000006[otelT0, otelT1, otelT2 interface{}](p0 *otelT0, p1 *otelT1, _ *otelT2) (ctx *OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2], skip bool) {
	c := &OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2]{}
	ctx = c
	c.base.call = &otelCall_Count00000006
	c.base.slots = (*OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Count")
	(*(*otelHookEnterType_Count00000006)(otelPointer(&otelHookEnter_Count00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Count00000006[otelT0, otelT1, otelT2 interface{}](c *OtelCallContextImpl_Count00000006[otelT0, otelT1, otelT2], r0 *otelT2) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Count")
	(*(*otelHookExitType_Count00000006)(otelPointer(&otelHookExit_Count00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Local00000007 = func(otelCallContext)

type otelHookExitType_Local00000007 = func(otelCallContext, float64)

type OtelCallContextImpl_Local00000007 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Local00000007(c *OtelCallContextImpl_Local00000007) (ctx *OtelCallContextImpl_Local00000007, skip bool) {
	ctx = c
	c.base.call = &otelCall_Local00000007
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Local")
	(*(*otelHookEnterType_Local00000007)(otelPointer(&otelHookEnter_Local00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Local00000007(c *OtelCallContextImpl_Local00000007, r0 *float64) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Local")
	(*(*otelHookExitType_Local00000007)(otelPointer(&otelHookExit_Local00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Alike00000008 = func(otelCallContext, interface{}, *strings.Reader, func(Reader int))

type otelHookExitType_Alike00000008 = func(otelCallContext, *strings.Reader, interface{})

type OtelCallContextImpl_Alike00000008[otelT0, otelT1 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 *strings.Reader
	p2 func(Reader int)
	r0 *strings.Reader
	r1 otelT1
}

func (c *OtelCallContextImpl_Alike00000008[otelT0, otelT1]) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	case 3:
		return c.r0
	case 4:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_Alike00000008[otelT0, otelT1]) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.p2
	case 3:
		return &c.r0
	case 4:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_Alike00000008[otelT0, otelT1]) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(otelT0); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(*strings.Reader); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(func(Reader int)); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(*strings.Reader); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(otelT1); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Alike00000008[otelT0, otelT1 interface{}](p0 *otelT0, p1 **strings.Reader, p2 *func(Reader int), _ **strings.Reader, _ *otelT1) (ctx *OtelCallContextImpl_Alike00000008[otelT0, otelT1], skip bool) {
	c := &OtelCallContextImpl_Alike00000008[otelT0, otelT1]{}
	ctx = c
	c.base.call = &otelCall_Alike00000008
	c.base.slots = (*OtelCallContextImpl_Alike00000008[otelT0, otelT1])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Alike")
	(*(*otelHookEnterType_Alike00000008)(otelPointer(&otelHookEnter_Alike00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.base.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Alike00000008[otelT0, otelT1 interface{}](c *OtelCallContextImpl_Alike00000008[otelT0, otelT1], r0 **strings.Reader, r1 *otelT1) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Alike")
	(*(*otelHookExitType_Alike00000008)(otelPointer(&otelHookExit_Alike00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

