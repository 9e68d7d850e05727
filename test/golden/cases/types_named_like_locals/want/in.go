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

func f(a x, b ok, e v, g i, h ctx, j skip, k r0) (retVal0 /*line :16:51*/x, retVal1 /*line :16:54*/ok, retVal2 /*line :16:58*/v, retVal3 /*line :16:61*/i, retVal4 /*line :16:64*/ctx, retVal5 /*line :16:69*/skip, retVal6 /*line :16:75*/r0) { if *(*otelWord)(otelPointer(&otelHookEnter_f00000001)) != 0 { otelParam_f00000001_0, otelParam_f00000001_1, otelParam_f00000001_2, otelParam_f00000001_3, otelParam_f00000001_4, otelParam_f00000001_5, otelParam_f00000001_6 := a, b, e, g, h, j, k; if otelCtx_f00000001, otelSkip_f00000001 := OtelOnEnterTrampoline_f00000001(&OtelCallContextImpl_f00000001{}, &otelParam_f00000001_0, &otelParam_f00000001_1, &otelParam_f00000001_2, &otelParam_f00000001_3, &otelParam_f00000001_4, &otelParam_f00000001_5, &otelParam_f00000001_6); otelSkip_f00000001 { OtelOnExitTrampoline_f00000001(otelCtx_f00000001, &retVal0, &retVal1, &retVal2, &retVal3, &retVal4, &retVal5, &retVal6); return retVal0, retVal1, retVal2, retVal3, retVal4, retVal5, retVal6 } else { a, b, e, g, h, j, k = otelParam_f00000001_0, otelParam_f00000001_1, otelParam_f00000001_2, otelParam_f00000001_3, otelParam_f00000001_4, otelParam_f00000001_5, otelParam_f00000001_6; defer OtelOnExitTrampoline_f00000001(otelCtx_f00000001, &retVal0, &retVal1, &retVal2, &retVal3, &retVal4, &retVal5, &retVal6); }; }; 
	return a, b, e, g, h, j, k
}
func g(b *c.Builder, d *p0.Buffer) (retVal0 /*line :19:36*/*c.Builder)/*line :19:46*/ { if *(*otelWord)(otelPointer(&otelHookEnter_g00000002)) != 0 { otelParam_g00000002_0, otelParam_g00000002_1 := b, d; if otelCtx_g00000002, otelSkip_g00000002 := OtelOnEnterTrampoline_g00000002(&OtelCallContextImpl_g00000002{}, &otelParam_g00000002_0, &otelParam_g00000002_1); otelSkip_g00000002 { OtelOnExitTrampoline_g00000002(otelCtx_g00000002, &retVal0); return retVal0 } else { b, d = otelParam_g00000002_0, otelParam_g00000002_1; defer OtelOnExitTrampoline_g00000002(otelCtx_g00000002, &retVal0); }; }; 
/*line :19:48*/ return b }

func h[x any, ok any](a x, b ok) (retVal0 /*line :21:35*/x, retVal1 /*line :21:38*/ok) { if *(*otelWord)(otelPointer(&otelHookEnter_h00000003)) != 0 { otelParam_h00000003_0, otelParam_h00000003_1 := a, b; if otelCtx_h00000003, otelSkip_h00000003 := OtelOnEnterTrampoline_h00000003(&otelParam_h00000003_0, &otelParam_h00000003_1, &retVal0, &retVal1); otelSkip_h00000003 { OtelOnExitTrampoline_h00000003(otelCtx_h00000003, &retVal0, &retVal1); return retVal0, retVal1 } else { a, b = otelParam_h00000003_0, otelParam_h00000003_1; defer OtelOnExitTrampoline_h00000003(otelCtx_h00000003, &retVal0, &retVal1); }; }; 
/*line :21:43*/ return a, b }

//line /generated/otel_in.go:27
type otelHookEnterType_f00000001 = func(otelCallContext)

type otelHookExitType_f00000001 = func(otelCallContext)

type OtelCallContextImpl_f00000001 struct {
	base otelCallContextBase
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

func (c *OtelCallContextImpl_f00000001) get(i int) (v interface{}) {
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
	case 7:
		return c.r0
	case 8:
		return c.r1
	case 9:
		return c.r2
	case 10:
		return c.r3
	case 11:
		return c.r4
	case 12:
		return c.r5
	case 13:
		return c.r6
	}
	return
}

func (c *OtelCallContextImpl_f00000001) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.p2
	case 3:
		return &c.p3
	case 4:
		return &c.p4
	case 5:
		return &c.p5
	case 6:
		return &c.p6
	case 7:
		return &c.r0
	case 8:
		return &c.r1
	case 9:
		return &c.r2
	case 10:
		return &c.r3
	case 11:
		return &c.r4
	case 12:
		return &c.r5
	case 13:
		return &c.r6
	}
	return
}

func (otelSelf *OtelCallContextImpl_f00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(x); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(ok); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(v); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(i); otelFits {
			otelSelf.p3 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(ctx); otelFits {
			otelSelf.p4 = otelGiven
			return 1 == 1
		}
	case 5:
		if otelGiven, otelFits := otelValue.(skip); otelFits {
			otelSelf.p5 = otelGiven
			return 1 == 1
		}
	case 6:
		if otelGiven, otelFits := otelValue.(r0); otelFits {
			otelSelf.p6 = otelGiven
			return 1 == 1
		}
	case 7:
		if otelGiven, otelFits := otelValue.(x); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 8:
		if otelGiven, otelFits := otelValue.(ok); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	case 9:
		if otelGiven, otelFits := otelValue.(v); otelFits {
			otelSelf.r2 = otelGiven
			return 1 == 1
		}
	case 10:
		if otelGiven, otelFits := otelValue.(i); otelFits {
			otelSelf.r3 = otelGiven
			return 1 == 1
		}
	case 11:
		if otelGiven, otelFits := otelValue.(ctx); otelFits {
			otelSelf.r4 = otelGiven
			return 1 == 1
		}
	case 12:
		if otelGiven, otelFits := otelValue.(skip); otelFits {
			otelSelf.r5 = otelGiven
			return 1 == 1
		}
	case 13:
		if otelGiven, otelFits := otelValue.(r0); otelFits {
			otelSelf.r6 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_f00000001(c *OtelCallContextImpl_f00000001, p0 *x, p1 *ok, p2 *v, p3 *i, p4 *ctx, p5 *skip, p6 *r0) (ctx *OtelCallContextImpl_f00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_f00000001
	c.base.slots = (*OtelCallContextImpl_f00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6 = *p0, *p1, *p2, *p3, *p4, *p5, *p6
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.f")
	(*(*otelHookEnterType_f00000001)(otelPointer(&otelHookEnter_f00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	if c.base.paramsSet {
		*p0, *p1, *p2, *p3, *p4, *p5, *p6 = c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_f00000001(c *OtelCallContextImpl_f00000001, r0 *x, r1 *ok, r2 *v, r3 *i, r4 *ctx, r5 *skip, r6 *r0) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1, *r2, *r3, *r4, *r5, *r6 = c.r0, c.r1, c.r2, c.r3, c.r4, c.r5, c.r6
	}
	c.r0, c.r1, c.r2, c.r3, c.r4, c.r5, c.r6 = *r0, *r1, *r2, *r3, *r4, *r5, *r6
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.f")
	(*(*otelHookExitType_f00000001)(otelPointer(&otelHookExit_f00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	if c.base.resultsSet {
		*r0, *r1, *r2, *r3, *r4, *r5, *r6 = c.r0, c.r1, c.r2, c.r3, c.r4, c.r5, c.r6
	}
}

type otelHookEnterType_g00000002 = func(otelCallContext)

type otelHookExitType_g00000002 = func(otelCallContext)

type OtelCallContextImpl_g00000002 struct {
	base otelCallContextBase
	p0 *c.Builder
	p1 *p0.Buffer
	r0 *c.Builder
}

func (c *OtelCallContextImpl_g00000002) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_g00000002) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_g00000002) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(*c.Builder); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(*p0.Buffer); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(*c.Builder); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_g00000002(c *OtelCallContextImpl_g00000002, p0 **c.Builder, p1 **p0.Buffer) (ctx *OtelCallContextImpl_g00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_g00000002
	c.base.slots = (*OtelCallContextImpl_g00000002)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.g")
	(*(*otelHookEnterType_g00000002)(otelPointer(&otelHookEnter_g00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_g00000002(c *OtelCallContextImpl_g00000002, r0 **c.Builder) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.g")
	(*(*otelHookExitType_g00000002)(otelPointer(&otelHookExit_g00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_h00000003 = func(otelCallContext)

type otelHookExitType_h00000003 = func(otelCallContext)

type OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 otelT1
	r0 otelT2
	r1 otelT3
}

func (c *OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3]) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3]) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3]) set(otelIndex int, otelValue interface{}) bool {
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

func OtelOnEnterTrampoline_h00000003[otelT0, otelT1, otelT2, otelT3 interface{}](p0 *otelT0, p1 *otelT1, _ *otelT2, _ *otelT3) (ctx *OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3], skip bool) {
	c := &OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3]{}
	ctx = c
	c.base.call = &otelCall_h00000003
	c.base.slots = (*OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.h")
	(*(*otelHookEnterType_h00000003)(otelPointer(&otelHookEnter_h00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_h00000003[otelT0, otelT1, otelT2, otelT3 interface{}](c *OtelCallContextImpl_h00000003[otelT0, otelT1, otelT2, otelT3], r0 *otelT2, r1 *otelT3) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.h")
	(*(*otelHookExitType_h00000003)(otelPointer(&otelHookExit_h00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

