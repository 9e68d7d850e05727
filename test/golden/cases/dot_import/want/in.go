//line /src/in.go:1:1
package golden

import . "strings"

func shout(b *Builder, text string) (retVal0 /*line :5:37*/int)/*line :5:40*/ { if *(*otelWord)(otelPointer(&otelHookEnter_shout00000001)) != 0 { otelParam_shout00000001_0, otelParam_shout00000001_1 := b, text; if otelCtx_shout00000001, otelSkip_shout00000001 := OtelOnEnterTrampoline_shout00000001(&OtelCallContextImpl_shout00000001{}, &otelParam_shout00000001_0, &otelParam_shout00000001_1); otelSkip_shout00000001 { OtelOnExitTrampoline_shout00000001(otelCtx_shout00000001, &retVal0); return retVal0 } else { b, text = otelParam_shout00000001_0, otelParam_shout00000001_1; defer OtelOnExitTrampoline_shout00000001(otelCtx_shout00000001, &retVal0); }; }; 
	b.WriteString(ToUpper(text))
	return b.Len()
}

//line /generated/otel_in.go:12
type otelHookEnterType_shout00000001 = func(otelCallContext, *Builder, string)

type otelHookExitType_shout00000001 = func(otelCallContext, int)

type OtelCallContextImpl_shout00000001 struct {
	base otelCallContextBase
	p0 *Builder
	p1 string
	r0 int
}

func (c *OtelCallContextImpl_shout00000001) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_shout00000001) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_shout00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(*Builder); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_shout00000001(c *OtelCallContextImpl_shout00000001, p0 **Builder, p1 *string) (ctx *OtelCallContextImpl_shout00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_shout00000001
	c.base.slots = (*OtelCallContextImpl_shout00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.shout")
	(*(*otelHookEnterType_shout00000001)(otelPointer(&otelHookEnter_shout00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_shout00000001(c *OtelCallContextImpl_shout00000001, r0 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.shout")
	(*(*otelHookExitType_shout00000001)(otelPointer(&otelHookExit_shout00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

