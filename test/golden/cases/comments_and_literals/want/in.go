//line /src/in.go:1:1
package golden

var literal = func(n int) int { return n }

func /* a */ Comments /* b */ ( /* c */ a /* d */ int /* e */ , /* f */ b /* g */ ... /* h */ string /* i */ ) /* j */ ( /* k */ retVal0 /*line :5:130*/int /* l */ , /* m */ retVal1 /*line :5:152*/error /* n */ ) /* o */ { if *(*otelWord)(otelPointer(&otelHookEnter_Comments00000001)) != 0 { otelParam_Comments00000001_0, otelParam_Comments00000001_1 := a, b; if otelCtx_Comments00000001, otelSkip_Comments00000001 := OtelOnEnterTrampoline_Comments00000001(&OtelCallContextImpl_Comments00000001{}, &otelParam_Comments00000001_0, &otelParam_Comments00000001_1); otelSkip_Comments00000001 { OtelOnExitTrampoline_Comments00000001(otelCtx_Comments00000001, &retVal0, &retVal1); return retVal0, retVal1 } else { a, b = otelParam_Comments00000001_0, otelParam_Comments00000001_1; defer OtelOnExitTrampoline_Comments00000001(otelCtx_Comments00000001, &retVal0, &retVal1); }; }; 
/*line :5:177*/ /* p */ return /* q */ a /* r */, nil /* s */ } /* t */

func ( /* a */ t /* b */ * /* c */ T /* d */ ) /* e */ Method /* f */ ( /* g */ ) /* h */ (retVal0 /*line :7:91*/int)/*line :7:94*/ /* i */ { if *(*otelWord)(otelPointer(&otelHookEnter_Method00000002)) != 0 { if otelCtx_Method00000002, _ := OtelOnEnterTrampoline_Method00000002(&OtelCallContextImpl_Method00000002{}, t); 1 == 0 { } else { defer OtelOnExitTrampoline_Method00000002(otelCtx_Method00000002, &retVal0); }; }; 
/*line :7:104*/ /* j */ return 1 }

func /*
*/ Lines( /*
*/ param0 /*line :11:4*/int) (retVal0 /*line :11:9*/int)/*line :11:12*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Lines00000003)) != 0 { if otelCtx_Lines00000003, _ := OtelOnEnterTrampoline_Lines00000003(&OtelCallContextImpl_Lines00000003{}, param0); 1 == 0 { } else { defer OtelOnExitTrampoline_Lines00000003(otelCtx_Lines00000003, &retVal0); }; }; 
/*line :11:14*/ /*
*/ return 2 }

type T struct{}

func Raw() (retVal0 /*line :16:12*/string)/*line :16:18*/ { if *(*otelWord)(otelPointer(&otelHookExit_Raw00000004)) != 0 { if otelCtx_Raw00000004, _ := OtelOnEnterTrampoline_Raw00000004(&OtelCallContextImpl_Raw00000004{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Raw00000004(otelCtx_Raw00000004, &retVal0); }; }; 
/*line :16:20*/ return `
//line wrong.go:1000
}
/*line wrong.go:2000:3*/` }; func Quoted() (retVal0 /*line :19:45*/string, retVal1 /*line :19:53*/rune) { if *(*otelWord)(otelPointer(&otelHookExit_Quoted00000005)) != 0 { if otelCtx_Quoted00000005, _ := OtelOnEnterTrampoline_Quoted00000005(&OtelCallContextImpl_Quoted00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Quoted00000005(otelCtx_Quoted00000005, &retVal0, &retVal1); }; }; 
/*line :19:60*/ return "}//line a.go:1", '}' }

func Empty() { if *(*otelWord)(otelPointer(&otelHookEnter_Empty00000006)) != 0 { if otelCtx_Empty00000006, _ := OtelOnEnterTrampoline_Empty00000006(&OtelCallContextImpl_Empty00000006{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Empty00000006(otelCtx_Empty00000006); }; }; 
/*line :21:15*/}; func EmptyResult() (retVal0/*line :21:39*/ int) { if *(*otelWord)(otelPointer(&otelHookExit_EmptyResult00000007)) != 0 { if otelCtx_EmptyResult00000007, _ := OtelOnEnterTrampoline_EmptyResult00000007(&OtelCallContextImpl_EmptyResult00000007{}); 1 == 0 { } else { defer OtelOnExitTrampoline_EmptyResult00000007(otelCtx_EmptyResult00000007, &retVal0); }; }; 
/*line :21:46*/ return }

func Panics() int { if *(*otelWord)(otelPointer(&otelHookEnter_Panics00000008)) != 0 { if otelCtx_Panics00000008, _ := OtelOnEnterTrampoline_Panics00000008(&OtelCallContextImpl_Panics00000008{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Panics00000008(otelCtx_Panics00000008); }; }; 
/*line :23:20*/ panic("}") }

//line /generated/otel_in.go:35
type otelHookEnterType_Comments00000001 = func(otelCallContext, int, []string)

type otelHookExitType_Comments00000001 = func(otelCallContext, int, error)

type OtelCallContextImpl_Comments00000001 struct {
	base otelCallContextBase
	p0 int
	p1 []string
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_Comments00000001) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Comments00000001) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Comments00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.([]string); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Comments00000001(c *OtelCallContextImpl_Comments00000001, p0 *int, p1 *[]string) (ctx *OtelCallContextImpl_Comments00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Comments00000001
	c.base.slots = (*OtelCallContextImpl_Comments00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Comments")
	(*(*otelHookEnterType_Comments00000001)(otelPointer(&otelHookEnter_Comments00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Comments00000001(c *OtelCallContextImpl_Comments00000001, r0 *int, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Comments")
	(*(*otelHookExitType_Comments00000001)(otelPointer(&otelHookExit_Comments00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Method00000002 = func(otelCallContext, *T)

type otelHookExitType_Method00000002 = func(otelCallContext, int)

type OtelCallContextImpl_Method00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Method00000002(c *OtelCallContextImpl_Method00000002, p0 *T) (ctx *OtelCallContextImpl_Method00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_Method00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*T).Method")
	(*(*otelHookEnterType_Method00000002)(otelPointer(&otelHookEnter_Method00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Method00000002(c *OtelCallContextImpl_Method00000002, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*T).Method")
	(*(*otelHookExitType_Method00000002)(otelPointer(&otelHookExit_Method00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Lines00000003 = func(otelCallContext, int)

type otelHookExitType_Lines00000003 = func(otelCallContext, int)

type OtelCallContextImpl_Lines00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Lines00000003(c *OtelCallContextImpl_Lines00000003, p0 int) (ctx *OtelCallContextImpl_Lines00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Lines00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Lines")
	(*(*otelHookEnterType_Lines00000003)(otelPointer(&otelHookEnter_Lines00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Lines00000003(c *OtelCallContextImpl_Lines00000003, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Lines")
	(*(*otelHookExitType_Lines00000003)(otelPointer(&otelHookExit_Lines00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookExitType_Raw00000004 = func(otelCallContext, string)

type OtelCallContextImpl_Raw00000004 struct {
	base otelCallContextBase
	r0 string
}

func (c *OtelCallContextImpl_Raw00000004) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Raw00000004) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Raw00000004) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Raw00000004(c *OtelCallContextImpl_Raw00000004) (ctx *OtelCallContextImpl_Raw00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Raw00000004
	c.base.slots = (*OtelCallContextImpl_Raw00000004)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_Raw00000004(c *OtelCallContextImpl_Raw00000004, r0 *string) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Raw")
	(*(*otelHookExitType_Raw00000004)(otelPointer(&otelHookExit_Raw00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookExitType_Quoted00000005 = func(otelCallContext, string, rune)

type OtelCallContextImpl_Quoted00000005 struct {
	base otelCallContextBase
	r0 string
	r1 rune
}

func (c *OtelCallContextImpl_Quoted00000005) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_Quoted00000005) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.r0
	case 1:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_Quoted00000005) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(rune); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Quoted00000005(c *OtelCallContextImpl_Quoted00000005) (ctx *OtelCallContextImpl_Quoted00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_Quoted00000005
	c.base.slots = (*OtelCallContextImpl_Quoted00000005)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_Quoted00000005(c *OtelCallContextImpl_Quoted00000005, r0 *string, r1 *rune) {
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Quoted")
	(*(*otelHookExitType_Quoted00000005)(otelPointer(&otelHookExit_Quoted00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Empty00000006 = func(otelCallContext)

type otelHookExitType_Empty00000006 = func(otelCallContext)

type OtelCallContextImpl_Empty00000006 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Empty00000006(c *OtelCallContextImpl_Empty00000006) (ctx *OtelCallContextImpl_Empty00000006, skip bool) {
	ctx = c
	c.base.call = &otelCall_Empty00000006
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Empty")
	(*(*otelHookEnterType_Empty00000006)(otelPointer(&otelHookEnter_Empty00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Empty00000006(c *OtelCallContextImpl_Empty00000006) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Empty")
	(*(*otelHookExitType_Empty00000006)(otelPointer(&otelHookExit_Empty00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookExitType_EmptyResult00000007 = func(otelCallContext, int)

type OtelCallContextImpl_EmptyResult00000007 struct {
	base otelCallContextBase
	r0 int
}

func (c *OtelCallContextImpl_EmptyResult00000007) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_EmptyResult00000007) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_EmptyResult00000007) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_EmptyResult00000007(c *OtelCallContextImpl_EmptyResult00000007) (ctx *OtelCallContextImpl_EmptyResult00000007, skip bool) {
	ctx = c
	c.base.call = &otelCall_EmptyResult00000007
	c.base.slots = (*OtelCallContextImpl_EmptyResult00000007)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_EmptyResult00000007(c *OtelCallContextImpl_EmptyResult00000007, r0 *int) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.EmptyResult")
	(*(*otelHookExitType_EmptyResult00000007)(otelPointer(&otelHookExit_EmptyResult00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Panics00000008 = func(otelCallContext)

type otelHookExitType_Panics00000008 = func(otelCallContext)

type OtelCallContextImpl_Panics00000008 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Panics00000008(c *OtelCallContextImpl_Panics00000008) (ctx *OtelCallContextImpl_Panics00000008, skip bool) {
	ctx = c
	c.base.call = &otelCall_Panics00000008
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Panics")
	(*(*otelHookEnterType_Panics00000008)(otelPointer(&otelHookEnter_Panics00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Panics00000008(c *OtelCallContextImpl_Panics00000008) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Panics")
	(*(*otelHookExitType_Panics00000008)(otelPointer(&otelHookExit_Panics00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

