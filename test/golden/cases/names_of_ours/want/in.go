//line /src/in.go:1:1
package golden

type otelCallContext int

var nil, false, true, recover = 1, 2, 3, 4

func panic(len int, any string) (error int) { if *(*otel_Word)(otel_Pointer(&otel_HookEnter_panic00000001)) != 0 { otelParam_panic00000001_0, otelParam_panic00000001_1 := len, any; if otelCtx_panic00000001, otelSkip_panic00000001 := Otel_OnEnterTrampoline_panic00000001(&Otel_CallContextImpl_panic00000001{}, &otelParam_panic00000001_0, &otelParam_panic00000001_1); otelSkip_panic00000001 { Otel_OnExitTrampoline_panic00000001(otelCtx_panic00000001, &error); return error } else { len, any = otelParam_panic00000001_0, otelParam_panic00000001_1; defer Otel_OnExitTrampoline_panic00000001(otelCtx_panic00000001, &error); }; }; 
/*line :7:46*/ return len + nil + false + true + recover }

type CallContext interface{ SetSkipCall(bool) }

func otelNoEscape(otelWord, otelT0 CallContext) (otelHookEnter_x, otelSkip CallContext) { if *(*otel_Word)(otel_Pointer(&otel_HookEnter_otelNoEscape00000002)) != 0 { otelParam_otelNoEscape00000002_0, otelParam_otelNoEscape00000002_1 := otelWord, otelT0; if otelCtx_otelNoEscape00000002, otelSkip_otelNoEscape00000002 := Otel_OnEnterTrampoline_otelNoEscape00000002(&Otel_CallContextImpl_otelNoEscape00000002{}, &otelParam_otelNoEscape00000002_0, &otelParam_otelNoEscape00000002_1); otelSkip_otelNoEscape00000002 { Otel_OnExitTrampoline_otelNoEscape00000002(otelCtx_otelNoEscape00000002, &otelHookEnter_x, &otelSkip); return otelHookEnter_x, otelSkip } else { otelWord, otelT0 = otelParam_otelNoEscape00000002_0, otelParam_otelNoEscape00000002_1; defer Otel_OnExitTrampoline_otelNoEscape00000002(otelCtx_otelNoEscape00000002, &otelHookEnter_x, &otelSkip); }; }; 
/*line :11:90*/ return otelWord, otelT0 }

//line /generated/otel_in.go:17
type otel_HookEnterType_panic00000001 = func(otel_CallContext, int, string)

type otel_HookExitType_panic00000001 = func(otel_CallContext, int)

type Otel_CallContextImpl_panic00000001 struct {
	base otel_CallContextBase
	p0 int
	p1 string
	r0 int
}

func (c *Otel_CallContextImpl_panic00000001) get(i int) (v interface{}) {
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

func (c *Otel_CallContextImpl_panic00000001) at(i int) (v interface{}) {
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

func (otel_Self *Otel_CallContextImpl_panic00000001) set(otel_Index int, otel_Value interface{}) bool {
	switch otel_Index {
	case 0:
		if otel_Given, otel_Fits := otel_Value.(int); otel_Fits {
			otel_Self.p0 = otel_Given
			return 1 == 1
		}
	case 1:
		if otel_Given, otel_Fits := otel_Value.(string); otel_Fits {
			otel_Self.p1 = otel_Given
			return 1 == 1
		}
	case 2:
		if otel_Given, otel_Fits := otel_Value.(int); otel_Fits {
			otel_Self.r0 = otel_Given
			return 1 == 1
		}
	}
	return 1 == 0
}

func Otel_OnEnterTrampoline_panic00000001(c *Otel_CallContextImpl_panic00000001, p0 *int, p1 *string) (ctx *Otel_CallContextImpl_panic00000001, skip bool) {
	ctx = c
	c.base.call = &otel_Call_panic00000001
	c.base.slots = (*Otel_CallContextImpl_panic00000001)(otel_NoEscape(otel_Pointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otel_HookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.panic")
	(*(*otel_HookEnterType_panic00000001)(otel_Pointer(&otel_HookEnter_panic00000001)))((*otel_CallContextBase)(otel_NoEscape(otel_Pointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func Otel_OnExitTrampoline_panic00000001(c *Otel_CallContextImpl_panic00000001, r0 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otel_HookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.panic")
	(*(*otel_HookExitType_panic00000001)(otel_Pointer(&otel_HookExit_panic00000001)))((*otel_CallContextBase)(otel_NoEscape(otel_Pointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otel_HookEnterType_otelNoEscape00000002 = func(otel_CallContext, CallContext, CallContext)

type otel_HookExitType_otelNoEscape00000002 = func(otel_CallContext, CallContext, CallContext)

type Otel_CallContextImpl_otelNoEscape00000002 struct {
	base otel_CallContextBase
	p0 CallContext
	p1 CallContext
	r0 CallContext
	r1 CallContext
}

func (c *Otel_CallContextImpl_otelNoEscape00000002) get(i int) (v interface{}) {
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

func (c *Otel_CallContextImpl_otelNoEscape00000002) at(i int) (v interface{}) {
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

func (otel_Self *Otel_CallContextImpl_otelNoEscape00000002) set(otel_Index int, otel_Value interface{}) bool {
	switch otel_Index {
	case 0:
		if otel_Given, otel_Fits := otel_Value.(CallContext); otel_Fits {
			otel_Self.p0 = otel_Given
			return 1 == 1
		}
	case 1:
		if otel_Given, otel_Fits := otel_Value.(CallContext); otel_Fits {
			otel_Self.p1 = otel_Given
			return 1 == 1
		}
	case 2:
		if otel_Given, otel_Fits := otel_Value.(CallContext); otel_Fits {
			otel_Self.r0 = otel_Given
			return 1 == 1
		}
	case 3:
		if otel_Given, otel_Fits := otel_Value.(CallContext); otel_Fits {
			otel_Self.r1 = otel_Given
			return 1 == 1
		}
	}
	return 1 == 0
}

func Otel_OnEnterTrampoline_otelNoEscape00000002(c *Otel_CallContextImpl_otelNoEscape00000002, p0 *CallContext, p1 *CallContext) (ctx *Otel_CallContextImpl_otelNoEscape00000002, skip bool) {
	ctx = c
	c.base.call = &otel_Call_otelNoEscape00000002
	c.base.slots = (*Otel_CallContextImpl_otelNoEscape00000002)(otel_NoEscape(otel_Pointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otel_HookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.otelNoEscape")
	(*(*otel_HookEnterType_otelNoEscape00000002)(otel_Pointer(&otel_HookEnter_otelNoEscape00000002)))((*otel_CallContextBase)(otel_NoEscape(otel_Pointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func Otel_OnExitTrampoline_otelNoEscape00000002(c *Otel_CallContextImpl_otelNoEscape00000002, r0 *CallContext, r1 *CallContext) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otel_HookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.otelNoEscape")
	(*(*otel_HookExitType_otelNoEscape00000002)(otel_Pointer(&otel_HookExit_otelNoEscape00000002)))((*otel_CallContextBase)(otel_NoEscape(otel_Pointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

