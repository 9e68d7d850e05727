//line /src/in.go:1:1
package golden

import (
	p0 "bytes"
	c "strings"
)

type x struct{ n int }
type ok int
type v string
type i []int
type ctx int
type skip bool
type r0 func()

func f(a x, b ok, e v, g i, h ctx, j skip, k r0) (retVal0 /*line :16:51*/x, retVal1 /*line :16:54*/ok, retVal2 /*line :16:58*/v, retVal3 /*line :16:61*/i, retVal4 /*line :16:64*/ctx, retVal5 /*line :16:69*/skip, retVal6 /*line :16:75*/r0) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_f00000001)) != 0 { otelParam_f00000001_0, otelParam_f00000001_1, otelParam_f00000001_2, otelParam_f00000001_3, otelParam_f00000001_4, otelParam_f00000001_5, otelParam_f00000001_6 := a, b, e, g, h, j, k; if otelCtx_f00000001, otelSkip_f00000001 := OtelOnEnterTrampoline_f00000001(&OtelCallContextImpl_f00000001{}, &otelParam_f00000001_0, &otelParam_f00000001_1, &otelParam_f00000001_2, &otelParam_f00000001_3, &otelParam_f00000001_4, &otelParam_f00000001_5, &otelParam_f00000001_6); otelSkip_f00000001 { OtelOnExitTrampoline_f00000001(otelCtx_f00000001, &retVal0, &retVal1, &retVal2, &retVal3, &retVal4, &retVal5, &retVal6); return retVal0, retVal1, retVal2, retVal3, retVal4, retVal5, retVal6 } else { a, b, e, g, h, j, k = otelParam_f00000001_0, otelParam_f00000001_1, otelParam_f00000001_2, otelParam_f00000001_3, otelParam_f00000001_4, otelParam_f00000001_5, otelParam_f00000001_6; defer OtelOnExitTrampoline_f00000001(otelCtx_f00000001, &retVal0, &retVal1, &retVal2, &retVal3, &retVal4, &retVal5, &retVal6); }; }; 
	return a, b, e, g, h, j, k
}
func g(b *c.Builder, d *p0.Buffer) (retVal0 /*line :19:36*/*c.Builder)/*line :19:46*/ { if *(*OtelWord)(OtelPointer(&OtelHookEnter_g00000002)) != 0 { otelParam_g00000002_0, otelParam_g00000002_1 := b, d; if otelCtx_g00000002, otelSkip_g00000002 := OtelOnEnterTrampoline_g00000002(&OtelCallContextImpl_g00000002{}, &otelParam_g00000002_0, &otelParam_g00000002_1); otelSkip_g00000002 { OtelOnExitTrampoline_g00000002(otelCtx_g00000002, &retVal0); return retVal0 } else { b, d = otelParam_g00000002_0, otelParam_g00000002_1; defer OtelOnExitTrampoline_g00000002(otelCtx_g00000002, &retVal0); }; }; 
/*line :19:48*/ return b }

func h[x any, ok any](a x, b ok) (retVal0 /*line :21:35*/x, retVal1 /*line :21:38*/ok) { if *(*OtelWord)(OtelPointer(&OtelHookEnter_h00000003)) != 0 { otelParam_h00000003_0, otelParam_h00000003_1 := a, b; if otelCtx_h00000003, otelSkip_h00000003 := OtelOnEnterTrampoline_h00000003(&otelParam_h00000003_0, &otelParam_h00000003_1, &retVal0, &retVal1); otelSkip_h00000003 { OtelOnExitTrampoline_h00000003(otelCtx_h00000003, &retVal0, &retVal1); return retVal0, retVal1 } else { a, b = otelParam_h00000003_0, otelParam_h00000003_1; defer OtelOnExitTrampoline_h00000003(otelCtx_h00000003, &retVal0, &retVal1); }; }; 
/*line :21:43*/ return a, b }

//line /generated/otel_in.go:27
var OtelHookEnter_f00000001 func(OtelCallContext)

var OtelHookExit_f00000001 func(OtelCallContext)

type OtelCallContextImpl_f00000001 struct {
	OtelCallContextBase
	p0 x
	p1 ok
	p2 v
	p3 i
	p4 ctx
	p5 skip
	p6 r0
	r0 x
	r1 ok
	r2 v
	r3 i
	r4 ctx
	r5 skip
	r6 r0
}

func (c *OtelCallContextImpl_f00000001) NumParams() int { return 7 }

func (c *OtelCallContextImpl_f00000001) NumReturnVals() int { return 7 }

func (c *OtelCallContextImpl_f00000001) GetFuncName() string { return "f" }

func (c *OtelCallContextImpl_f00000001) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_f00000001) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	case 3:
		return c.p3
	case 4:
		return c.p4
	case 5:
		return c.p5
	case 6:
		return c.p6
	}
	OtelBadIndex("parameter", "example.com/golden.f", i, 7)
	return
}

func (OtelSelf *OtelCallContextImpl_f00000001) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(x); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven x
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(ok); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven ok
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	case 2:
		if OtelGiven, OtelFits := OtelValue.(v); OtelFits {
			OtelSelf.p2 = OtelGiven
		} else {
			var OtelGiven v
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p2 = OtelGiven
		}
	case 3:
		if OtelGiven, OtelFits := OtelValue.(i); OtelFits {
			OtelSelf.p3 = OtelGiven
		} else {
			var OtelGiven i
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p3 = OtelGiven
		}
	case 4:
		if OtelGiven, OtelFits := OtelValue.(ctx); OtelFits {
			OtelSelf.p4 = OtelGiven
		} else {
			var OtelGiven ctx
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p4 = OtelGiven
		}
	case 5:
		if OtelGiven, OtelFits := OtelValue.(skip); OtelFits {
			OtelSelf.p5 = OtelGiven
		} else {
			var OtelGiven skip
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p5 = OtelGiven
		}
	case 6:
		if OtelGiven, OtelFits := OtelValue.(r0); OtelFits {
			OtelSelf.p6 = OtelGiven
		} else {
			var OtelGiven r0
			OtelSetValue("parameter", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p6 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.f", OtelIndex, 7)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_f00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	case 2:
		return c.r2
	case 3:
		return c.r3
	case 4:
		return c.r4
	case 5:
		return c.r5
	case 6:
		return c.r6
	}
	OtelBadIndex("result", "example.com/golden.f", i, 7)
	return
}

func (OtelSelf *OtelCallContextImpl_f00000001) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(x); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven x
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(ok); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven ok
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	case 2:
		if OtelGiven, OtelFits := OtelValue.(v); OtelFits {
			OtelSelf.r2 = OtelGiven
		} else {
			var OtelGiven v
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r2 = OtelGiven
		}
	case 3:
		if OtelGiven, OtelFits := OtelValue.(i); OtelFits {
			OtelSelf.r3 = OtelGiven
		} else {
			var OtelGiven i
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r3 = OtelGiven
		}
	case 4:
		if OtelGiven, OtelFits := OtelValue.(ctx); OtelFits {
			OtelSelf.r4 = OtelGiven
		} else {
			var OtelGiven ctx
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r4 = OtelGiven
		}
	case 5:
		if OtelGiven, OtelFits := OtelValue.(skip); OtelFits {
			OtelSelf.r5 = OtelGiven
		} else {
			var OtelGiven skip
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r5 = OtelGiven
		}
	case 6:
		if OtelGiven, OtelFits := OtelValue.(r0); OtelFits {
			OtelSelf.r6 = OtelGiven
		} else {
			var OtelGiven r0
			OtelSetValue("result", "example.com/golden.f", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r6 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.f", OtelIndex, 7)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_f00000001(c *OtelCallContextImpl_f00000001, p0 *x, p1 *ok, p2 *v, p3 *i, p4 *ctx, p5 *skip, p6 *r0) (ctx *OtelCallContextImpl_f00000001, skip bool) {
	ctx = c
	c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6 = *p0, *p1, *p2, *p3, *p4, *p5, *p6
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.f")
	OtelHookEnter_f00000001((*OtelCallContextImpl_f00000001)(OtelNoEscape(OtelPointer(c))))
	if c.paramsSet {
		*p0, *p1, *p2, *p3, *p4, *p5, *p6 = c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_f00000001(c *OtelCallContextImpl_f00000001, r0 *x, r1 *ok, r2 *v, r3 *i, r4 *ctx, r5 *skip, r6 *r0) {
	if c.skip && c.resultsSet {
		*r0, *r1, *r2, *r3, *r4, *r5, *r6 = c.r0, c.r1, c.r2, c.r3, c.r4, c.r5, c.r6
	}
	c.r0, c.r1, c.r2, c.r3, c.r4, c.r5, c.r6 = *r0, *r1, *r2, *r3, *r4, *r5, *r6
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.f")
	OtelHookExit_f00000001((*OtelCallContextImpl_f00000001)(OtelNoEscape(OtelPointer(c))))
	if c.resultsSet {
		*r0, *r1, *r2, *r3, *r4, *r5, *r6 = c.r0, c.r1, c.r2, c.r3, c.r4, c.r5, c.r6
	}
}

var OtelHookEnter_g00000002 func(OtelCallContext)

var OtelHookExit_g00000002 func(OtelCallContext)

type OtelCallContextImpl_g00000002 struct {
	OtelCallContextBase
	p0 *c.Builder
	p1 *p0.Buffer
	r0 *c.Builder
}

func (c *OtelCallContextImpl_g00000002) NumParams() int { return 2 }

func (c *OtelCallContextImpl_g00000002) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_g00000002) GetFuncName() string { return "g" }

func (c *OtelCallContextImpl_g00000002) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_g00000002) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	}
	OtelBadIndex("parameter", "example.com/golden.g", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_g00000002) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(*c.Builder); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven *c.Builder
			OtelSetValue("parameter", "example.com/golden.g", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(*p0.Buffer); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven *p0.Buffer
			OtelSetValue("parameter", "example.com/golden.g", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.g", OtelIndex, 2)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_g00000002) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	OtelBadIndex("result", "example.com/golden.g", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_g00000002) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(*c.Builder); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven *c.Builder
			OtelSetValue("result", "example.com/golden.g", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.g", OtelIndex, 1)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_g00000002(c *OtelCallContextImpl_g00000002, p0 **c.Builder, p1 **p0.Buffer) (ctx *OtelCallContextImpl_g00000002, skip bool) {
	ctx = c
	c.p0, c.p1 = *p0, *p1
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.g")
	OtelHookEnter_g00000002((*OtelCallContextImpl_g00000002)(OtelNoEscape(OtelPointer(c))))
	if c.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_g00000002(c *OtelCallContextImpl_g00000002, r0 **c.Builder) {
	if c.skip && c.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.g")
	OtelHookExit_g00000002((*OtelCallContextImpl_g00000002)(OtelNoEscape(OtelPointer(c))))
	if c.resultsSet {
		*r0 = c.r0
	}
}

var OtelHookEnter_h00000003 func(OtelCallContext)

var OtelHookExit_h00000003 func(OtelCallContext)

type OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3 interface{}] struct {
	OtelCallContextBase
	p0 OtelT0
	p1 OtelT1
	r0 OtelT2
	r1 OtelT3
}

func (c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) NumParams() int { return 2 }

func (c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) NumReturnVals() int { return 2 }

func (c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) GetFuncName() string { return "h" }

func (c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	}
	OtelBadIndex("parameter", "example.com/golden.h", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT0); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven OtelT0
			OtelSetValue("parameter", "example.com/golden.h", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(OtelT1); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven OtelT1
			OtelSetValue("parameter", "example.com/golden.h", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.h", OtelIndex, 2)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	OtelBadIndex("result", "example.com/golden.h", i, 2)
	return
}

func (OtelSelf *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(OtelT2); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven OtelT2
			OtelSetValue("result", "example.com/golden.h", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(OtelT3); OtelFits {
			OtelSelf.r1 = OtelGiven
		} else {
			var OtelGiven OtelT3
			OtelSetValue("result", "example.com/golden.h", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r1 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.h", OtelIndex, 2)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_h00000003[OtelT0, OtelT1, OtelT2, OtelT3 interface{}](p0 *OtelT0, p1 *OtelT1, _ *OtelT2, _ *OtelT3) (ctx *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3], skip bool) {
	c := &OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3]{}
	ctx = c
	c.p0, c.p1 = *p0, *p1
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.h")
	OtelHookEnter_h00000003((*OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3])(OtelNoEscape(OtelPointer(c))))
	if c.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.skip
	return
}

func OtelOnExitTrampoline_h00000003[OtelT0, OtelT1, OtelT2, OtelT3 interface{}](c *OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3], r0 *OtelT2, r1 *OtelT3) {
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.h")
	OtelHookExit_h00000003((*OtelCallContextImpl_h00000003[OtelT0, OtelT1, OtelT2, OtelT3])(OtelNoEscape(OtelPointer(c))))
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

