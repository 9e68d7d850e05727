//line /src/in.go:1:1
package golden

type T struct{ n int }

func (recv /*line :5:7*/T) Unnamed() (retVal0 /*line :5:20*/int)/*line :5:23*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Unnamed00000001)) != 0 { if otelCtx_Unnamed00000001, _ := OtelOnEnterTrampoline_Unnamed00000001(&OtelCallContextImpl_Unnamed00000001{}, recv); 1 == 0 { } else { defer OtelOnExitTrampoline_Unnamed00000001(otelCtx_Unnamed00000001, &retVal0); }; }; 
/*line :5:25*/ return 1 }

func (recv/*line :7:8*/ *T) Blank(param0/*line :7:20*/ int) { if *(*otelWord)(otelPointer(&otelHookEnter_Blank00000002)) != 0 { if otelCtx_Blank00000002, _ := OtelOnEnterTrampoline_Blank00000002(&OtelCallContextImpl_Blank00000002{}, recv, param0); 1 == 0 { } else { defer OtelOnExitTrampoline_Blank00000002(otelCtx_Blank00000002); }; }; 
/*line :7:27*/}

func (t (T)) Parenthesised() (n int) { if *(*otelWord)(otelPointer(&otelHookEnter_Parenthesised00000003)) != 0 { if otelCtx_Parenthesised00000003, _ := OtelOnEnterTrampoline_Parenthesised00000003(&OtelCallContextImpl_Parenthesised00000003{}, t); 1 == 0 { } else { defer OtelOnExitTrampoline_Parenthesised00000003(otelCtx_Parenthesised00000003, &n); }; }; 
/*line :9:39*/ return t.n }

func (t *(T)) PointerInside() (retVal0 /*line :11:32*/int) { if *(*otelWord)(otelPointer(&otelHookEnter_PointerInside00000004)) != 0 { if otelCtx_PointerInside00000004, _ := OtelOnEnterTrampoline_PointerInside00000004(&OtelCallContextImpl_PointerInside00000004{}, t); 1 == 0 { } else { defer OtelOnExitTrampoline_PointerInside00000004(otelCtx_PointerInside00000004, &retVal0); }; }; 
/*line :11:38*/ return t.n }

func ((*T)) UnnamedPointer() { if *(*otelWord)(otelPointer(&otelHookEnter_UnnamedPointer00000005)) != 0 { if otelCtx_UnnamedPointer00000005, _ := OtelOnEnterTrampoline_UnnamedPointer00000005(&OtelCallContextImpl_UnnamedPointer00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_UnnamedPointer00000005(otelCtx_UnnamedPointer00000005); }; }; 
/*line :13:31*/}

// Through an alias, through embedding, of a function and of a generic type.
type A = T

func (a A) Alias() { if *(*otelWord)(otelPointer(&otelHookEnter_Alias00000006)) != 0 { if _, _ = OtelOnEnterTrampoline_Alias00000006(&OtelCallContextImpl_Alias00000006{}, a); 1 == 0 { } else { }; }; 
/*line :18:21*/}

type Outer struct{ *T }

func (o Outer) Embedding() (retVal0 /*line :22:28*/*T)/*line :22:30*/ { if *(*otelWord)(otelPointer(&otelHookExit_Embedding00000007)) != 0 { if otelCtx_Embedding00000007, _ := OtelOnEnterTrampoline_Embedding00000007(&OtelCallContextImpl_Embedding00000007{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Embedding00000007(otelCtx_Embedding00000007, &retVal0); }; }; 
/*line :22:32*/ return o.T }

type F func(F) F

func (f F) Call(g F) (retVal0 /*line :26:22*/F)/*line :26:23*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Call00000008)) != 0 { if otelCtx_Call00000008, _ := OtelOnEnterTrampoline_Call00000008(&OtelCallContextImpl_Call00000008{}, f, g); 1 == 0 { } else { defer OtelOnExitTrampoline_Call00000008(otelCtx_Call00000008, &retVal0); }; }; 
/*line :26:25*/ return f(g) }

type G[K comparable, V any] struct {
	k K
	v V
}

func (g *G[_, Value]) Generic(v Value) (old Value) { if *(*otelWord)(otelPointer(&otelHookEnter_Generic00000009)) != 0 { otelParam_Generic00000009_0, otelParam_Generic00000009_1 := g, v; if otelCtx_Generic00000009, _ := OtelOnEnterTrampoline_Generic00000009(&otelParam_Generic00000009_0, &otelParam_Generic00000009_1, &old); 1 == 0 { } else { g, v = otelParam_Generic00000009_0, otelParam_Generic00000009_1; defer OtelOnExitTrampoline_Generic00000009(otelCtx_Generic00000009, &old); }; }; 
/*line :33:53*/ old, g.v = g.v, v; return }

func (o Outer) Promoted(n int) (retVal0 /*line :35:32*/int)/*line :35:35*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Promoted0000000a)) != 0 { if otelCtx_Promoted0000000a, _ := OtelOnEnterTrampoline_Promoted0000000a(&OtelCallContextImpl_Promoted0000000a{}, o, n); 1 == 0 { } else { defer OtelOnExitTrampoline_Promoted0000000a(otelCtx_Promoted0000000a, &retVal0); }; }; 
/*line :35:37*/ return o.PointerInside() + Outer.Unnamed(o) }

func (recv /*line :37:7*/T,) TrailingComma() { if *(*otelWord)(otelPointer(&otelHookEnter_TrailingComma0000000b)) != 0 { otelParam_TrailingComma0000000b_0 := recv; if otelCtx_TrailingComma0000000b, _ := OtelOnEnterTrampoline_TrailingComma0000000b(&OtelCallContextImpl_TrailingComma0000000b{}, &otelParam_TrailingComma0000000b_0); 1 == 0 { } else { recv = otelParam_TrailingComma0000000b_0; defer OtelOnExitTrampoline_TrailingComma0000000b(otelCtx_TrailingComma0000000b); }; }; 
/*line :37:28*/}

//line /generated/otel_in.go:52
type otelHookEnterType_Unnamed00000001 = func(otelCallContext, T)

type otelHookExitType_Unnamed00000001 = func(otelCallContext, int)

type OtelCallContextImpl_Unnamed00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Unnamed00000001(c *OtelCallContextImpl_Unnamed00000001, p0 T) (ctx *OtelCallContextImpl_Unnamed00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Unnamed00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.T.Unnamed")
	(*(*otelHookEnterType_Unnamed00000001)(otelPointer(&otelHookEnter_Unnamed00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Unnamed00000001(c *OtelCallContextImpl_Unnamed00000001, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.T.Unnamed")
	(*(*otelHookExitType_Unnamed00000001)(otelPointer(&otelHookExit_Unnamed00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Blank00000002 = func(otelCallContext, *T, int)

type otelHookExitType_Blank00000002 = func(otelCallContext)

type OtelCallContextImpl_Blank00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Blank00000002(c *OtelCallContextImpl_Blank00000002, p0 *T, p1 int) (ctx *OtelCallContextImpl_Blank00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_Blank00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*T).Blank")
	(*(*otelHookEnterType_Blank00000002)(otelPointer(&otelHookEnter_Blank00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Blank00000002(c *OtelCallContextImpl_Blank00000002) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*T).Blank")
	(*(*otelHookExitType_Blank00000002)(otelPointer(&otelHookExit_Blank00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookEnterType_Parenthesised00000003 = func(otelCallContext, (T))

type otelHookExitType_Parenthesised00000003 = func(otelCallContext, int)

type OtelCallContextImpl_Parenthesised00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Parenthesised00000003(c *OtelCallContextImpl_Parenthesised00000003, p0 (T)) (ctx *OtelCallContextImpl_Parenthesised00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Parenthesised00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.T.Parenthesised")
	(*(*otelHookEnterType_Parenthesised00000003)(otelPointer(&otelHookEnter_Parenthesised00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Parenthesised00000003(c *OtelCallContextImpl_Parenthesised00000003, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.T.Parenthesised")
	(*(*otelHookExitType_Parenthesised00000003)(otelPointer(&otelHookExit_Parenthesised00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_PointerInside00000004 = func(otelCallContext, *(T))

type otelHookExitType_PointerInside00000004 = func(otelCallContext, int)

type OtelCallContextImpl_PointerInside00000004 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_PointerInside00000004(c *OtelCallContextImpl_PointerInside00000004, p0 *(T)) (ctx *OtelCallContextImpl_PointerInside00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_PointerInside00000004
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*T).PointerInside")
	(*(*otelHookEnterType_PointerInside00000004)(otelPointer(&otelHookEnter_PointerInside00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_PointerInside00000004(c *OtelCallContextImpl_PointerInside00000004, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*T).PointerInside")
	(*(*otelHookExitType_PointerInside00000004)(otelPointer(&otelHookExit_PointerInside00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_UnnamedPointer00000005 = func(otelCallContext)

type otelHookExitType_UnnamedPointer00000005 = func(otelCallContext)

type OtelCallContextImpl_UnnamedPointer00000005 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_UnnamedPointer00000005(c *OtelCallContextImpl_UnnamedPointer00000005) (ctx *OtelCallContextImpl_UnnamedPointer00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_UnnamedPointer00000005
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*T).UnnamedPointer")
	(*(*otelHookEnterType_UnnamedPointer00000005)(otelPointer(&otelHookEnter_UnnamedPointer00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_UnnamedPointer00000005(c *OtelCallContextImpl_UnnamedPointer00000005) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*T).UnnamedPointer")
	(*(*otelHookExitType_UnnamedPointer00000005)(otelPointer(&otelHookExit_UnnamedPointer00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookEnterType_Alias00000006 = func(otelCallContext, A)

type OtelCallContextImpl_Alias00000006 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Alias00000006(c *OtelCallContextImpl_Alias00000006, p0 A) (ctx *OtelCallContextImpl_Alias00000006, skip bool) {
	ctx = c
	c.base.call = &otelCall_Alias00000006
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.A.Alias")
	(*(*otelHookEnterType_Alias00000006)(otelPointer(&otelHookEnter_Alias00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

type otelHookExitType_Embedding00000007 = func(otelCallContext, *T)

type OtelCallContextImpl_Embedding00000007 struct {
	base otelCallContextBase
	r0 *T
}

func (c *OtelCallContextImpl_Embedding00000007) get(i int) (v interface{}) {
	switch i {
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Embedding00000007) at(i int) (v interface{}) {
	switch i {
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Embedding00000007) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 1:
		if otelGiven, otelFits := otelValue.(*T); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Embedding00000007(c *OtelCallContextImpl_Embedding00000007) (ctx *OtelCallContextImpl_Embedding00000007, skip bool) {
	ctx = c
	c.base.call = &otelCall_Embedding00000007
	c.base.slots = (*OtelCallContextImpl_Embedding00000007)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_Embedding00000007(c *OtelCallContextImpl_Embedding00000007, r0 **T) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Outer.Embedding")
	(*(*otelHookExitType_Embedding00000007)(otelPointer(&otelHookExit_Embedding00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Call00000008 = func(otelCallContext, F, F)

type otelHookExitType_Call00000008 = func(otelCallContext, F)

type OtelCallContextImpl_Call00000008 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Call00000008(c *OtelCallContextImpl_Call00000008, p0 F, p1 F) (ctx *OtelCallContextImpl_Call00000008, skip bool) {
	ctx = c
	c.base.call = &otelCall_Call00000008
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.F.Call")
	(*(*otelHookEnterType_Call00000008)(otelPointer(&otelHookEnter_Call00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Call00000008(c *OtelCallContextImpl_Call00000008, r0 *F) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.F.Call")
	(*(*otelHookExitType_Call00000008)(otelPointer(&otelHookExit_Call00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Generic00000009 = func(otelCallContext, interface{}, interface{})

type otelHookExitType_Generic00000009 = func(otelCallContext, interface{})

type OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2 interface{}] struct {
	base otelCallContextBase
	p0 otelT0
	p1 otelT1
	r0 otelT2
}

func (c *OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2]) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2]) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2]) set(otelIndex int, otelValue interface{}) bool {
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

func OtelOnEnterTrampoline_Generic00000009[otelT0, otelT1, otelT2 interface{}](p0 *otelT0, p1 *otelT1, _ *otelT2) (ctx *OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2], skip bool) {
	c := &OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2]{}
	ctx = c
	c.base.call = &otelCall_Generic00000009
	c.base.slots = (*OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2])(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*G).Generic")
	(*(*otelHookEnterType_Generic00000009)(otelPointer(&otelHookEnter_Generic00000009)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	return
}

func OtelOnExitTrampoline_Generic00000009[otelT0, otelT1, otelT2 interface{}](c *OtelCallContextImpl_Generic00000009[otelT0, otelT1, otelT2], r0 *otelT2) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*G).Generic")
	(*(*otelHookExitType_Generic00000009)(otelPointer(&otelHookExit_Generic00000009)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Promoted0000000a = func(otelCallContext, Outer, int)

type otelHookExitType_Promoted0000000a = func(otelCallContext, int)

type OtelCallContextImpl_Promoted0000000a struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Promoted0000000a(c *OtelCallContextImpl_Promoted0000000a, p0 Outer, p1 int) (ctx *OtelCallContextImpl_Promoted0000000a, skip bool) {
	ctx = c
	c.base.call = &otelCall_Promoted0000000a
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Outer.Promoted")
	(*(*otelHookEnterType_Promoted0000000a)(otelPointer(&otelHookEnter_Promoted0000000a)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Promoted0000000a(c *OtelCallContextImpl_Promoted0000000a, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Outer.Promoted")
	(*(*otelHookExitType_Promoted0000000a)(otelPointer(&otelHookExit_Promoted0000000a)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_TrailingComma0000000b = func(otelCallContext, T)

type otelHookExitType_TrailingComma0000000b = func(otelCallContext)

type OtelCallContextImpl_TrailingComma0000000b struct {
	base otelCallContextBase
	p0 T
}

func (c *OtelCallContextImpl_TrailingComma0000000b) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	return
}

func (c *OtelCallContextImpl_TrailingComma0000000b) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	}
	return
}

func (otelSelf *OtelCallContextImpl_TrailingComma0000000b) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(T); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_TrailingComma0000000b(c *OtelCallContextImpl_TrailingComma0000000b, p0 *T) (ctx *OtelCallContextImpl_TrailingComma0000000b, skip bool) {
	ctx = c
	c.base.call = &otelCall_TrailingComma0000000b
	c.base.slots = (*OtelCallContextImpl_TrailingComma0000000b)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.T.TrailingComma")
	(*(*otelHookEnterType_TrailingComma0000000b)(otelPointer(&otelHookEnter_TrailingComma0000000b)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	return
}

func OtelOnExitTrampoline_TrailingComma0000000b(c *OtelCallContextImpl_TrailingComma0000000b) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.T.TrailingComma")
	(*(*otelHookExitType_TrailingComma0000000b)(otelPointer(&otelHookExit_TrailingComma0000000b)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

