//line /src/in.go:1:1
// goos windows

//go:build windows

package golden

import "unsafe"

type Handle uintptr

func Open(name *uint16, h Handle, p unsafe.Pointer) (retVal0 /*line :11:54*/Handle, retVal1 /*line :11:62*/error) { if *(*otelWord)(otelPointer(&otelHookEnter_Open00000001)) != 0 { otelParam_Open00000001_0, otelParam_Open00000001_1, otelParam_Open00000001_2 := name, h, p; if otelCtx_Open00000001, otelSkip_Open00000001 := OtelOnEnterTrampoline_Open00000001(&OtelCallContextImpl_Open00000001{}, &otelParam_Open00000001_0, &otelParam_Open00000001_1, &otelParam_Open00000001_2); otelSkip_Open00000001 { OtelOnExitTrampoline_Open00000001(otelCtx_Open00000001, &retVal0, &retVal1); return retVal0, retVal1 } else { name, h, p = otelParam_Open00000001_0, otelParam_Open00000001_1, otelParam_Open00000001_2; defer OtelOnExitTrampoline_Open00000001(otelCtx_Open00000001, &retVal0, &retVal1); }; }; 
/*line :11:70*/ return h, nil }

//line /generated/otel_in.go:16
type otelHookEnterType_Open00000001 = func(otelCallContext, *uint16, Handle, unsafe.Pointer)

type otelHookExitType_Open00000001 = func(otelCallContext, Handle, error)

type OtelCallContextImpl_Open00000001 struct {
	base otelCallContextBase
	p0 *uint16
	p1 Handle
	p2 unsafe.Pointer
	r0 Handle
	r1 error
}

func (c *OtelCallContextImpl_Open00000001) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Open00000001) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Open00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(*uint16); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(Handle); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(unsafe.Pointer); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(Handle); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Open00000001(c *OtelCallContextImpl_Open00000001, p0 **uint16, p1 *Handle, p2 *unsafe.Pointer) (ctx *OtelCallContextImpl_Open00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Open00000001
	c.base.slots = (*OtelCallContextImpl_Open00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Open")
	(*(*otelHookEnterType_Open00000001)(otelPointer(&otelHookEnter_Open00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.base.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Open00000001(c *OtelCallContextImpl_Open00000001, r0 *Handle, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Open")
	(*(*otelHookExitType_Open00000001)(otelPointer(&otelHookExit_Open00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

