//line /src/in.go:1:1
package golden

// go 1.23

func Goto(n int) (sum int) { if *(*otelWord)(otelPointer(&otelHookEnter_Goto00000001)) != 0 { otelParam_Goto00000001_0 := n; if otelCtx_Goto00000001, otelSkip_Goto00000001 := OtelOnEnterTrampoline_Goto00000001(&OtelCallContextImpl_Goto00000001{}, &otelParam_Goto00000001_0); otelSkip_Goto00000001 { OtelOnExitTrampoline_Goto00000001(otelCtx_Goto00000001, &sum); return sum } else { n = otelParam_Goto00000001_0; defer OtelOnExitTrampoline_Goto00000001(otelCtx_Goto00000001, &sum); }; }; 
again:
	sum += n
	if n--; n > 0 {
		goto again
	}
	goto end
end:
	return
}

func Labels(n int) (retVal0 /*line :16:20*/int)/*line :16:23*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Labels00000002)) != 0 { if otelCtx_Labels00000002, _ := OtelOnEnterTrampoline_Labels00000002(&OtelCallContextImpl_Labels00000002{}, n); 1 == 0 { } else { defer OtelOnExitTrampoline_Labels00000002(otelCtx_Labels00000002, &retVal0); }; }; 
/*line :16:25*/ outer: for i := 0; ; i++ { for { if i > n { break outer }; continue outer } }; return n }

func Range(n int, f func(func(int) bool)) (all []int) { if *(*otelWord)(otelPointer(&otelHookEnter_Range00000003)) != 0 { if otelCtx_Range00000003, _ := OtelOnEnterTrampoline_Range00000003(&OtelCallContextImpl_Range00000003{}, n, f); 1 == 0 { } else { defer OtelOnExitTrampoline_Range00000003(otelCtx_Range00000003, &all); }; }; 
	for v := range f {
		defer func() { all = append(all, v) }()
	}
	for range n { clear(all) }
	return all[:min(n, max(1, len(all)))]
}

func Recovers(n int) (result int, err error) { if *(*otelWord)(otelPointer(&otelHookEnter_Recovers00000004)) != 0 { otelParam_Recovers00000004_0 := n; if otelCtx_Recovers00000004, otelSkip_Recovers00000004 := OtelOnEnterTrampoline_Recovers00000004(&OtelCallContextImpl_Recovers00000004{}, &otelParam_Recovers00000004_0); otelSkip_Recovers00000004 { OtelOnExitTrampoline_Recovers00000004(otelCtx_Recovers00000004, &result, &err); return result, err } else { n = otelParam_Recovers00000004_0; defer OtelOnExitTrampoline_Recovers00000004(otelCtx_Recovers00000004, &result, &err); }; }; 
	defer func() {
		if r := recover(); r != nil {
			result, err = result*10, r.(error)
		}
	}()
	return 100 / n, nil
}

func Literals() (retVal0 /*line :35:18*/int, retVal1 /*line :35:23*/error) { if *(*otelWord)(otelPointer(&otelHookEnter_Literals00000005)) != 0 { if otelCtx_Literals00000005, _ := OtelOnEnterTrampoline_Literals00000005(&OtelCallContextImpl_Literals00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Literals00000005(otelCtx_Literals00000005, &retVal0, &retVal1); }; }; 
	f := func() { return }
	g := func() (n int) { n = 1; return }
	f()
	return g(), nil
}

// Its own recover stops the panic that it is deferred for.
func Handler(what *any) { if *(*otelWord)(otelPointer(&otelHookEnter_Handler00000006)) != 0 { otelParam_Handler00000006_0 := what; if otelCtx_Handler00000006, otelSkip_Handler00000006 := OtelOnEnterTrampoline_Handler00000006(&OtelCallContextImpl_Handler00000006{}, &otelParam_Handler00000006_0); otelSkip_Handler00000006 { OtelOnExitTrampoline_Handler00000006(otelCtx_Handler00000006); return } else { what = otelParam_Handler00000006_0; defer OtelOnExitTrampoline_Handler00000006(otelCtx_Handler00000006); }; }; 
/*line :43:26*/ *what = recover() }

func Shadowed(a int) (n int, err error) { if *(*otelWord)(otelPointer(&otelHookEnter_Shadowed00000007)) != 0 { otelParam_Shadowed00000007_0 := a; if otelCtx_Shadowed00000007, otelSkip_Shadowed00000007 := OtelOnEnterTrampoline_Shadowed00000007(&OtelCallContextImpl_Shadowed00000007{}, &otelParam_Shadowed00000007_0); otelSkip_Shadowed00000007 { OtelOnExitTrampoline_Shadowed00000007(otelCtx_Shadowed00000007, &n, &err); return n, err } else { a = otelParam_Shadowed00000007_0; defer OtelOnExitTrampoline_Shadowed00000007(otelCtx_Shadowed00000007, &n, &err); }; }; 
	if n := a; n > 0 {
		err := error(nil)
		return n, err
	}
	return
}

func Never(c chan int) (retVal0 /*line :53:24*/int)/*line :53:27*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Never00000008)) != 0 { otelParam_Never00000008_0 := c; if otelCtx_Never00000008, otelSkip_Never00000008 := OtelOnEnterTrampoline_Never00000008(&OtelCallContextImpl_Never00000008{}, &otelParam_Never00000008_0); otelSkip_Never00000008 { OtelOnExitTrampoline_Never00000008(otelCtx_Never00000008, &retVal0); return retVal0 } else { c = otelParam_Never00000008_0; defer OtelOnExitTrampoline_Never00000008(otelCtx_Never00000008, &retVal0); }; }; 
/*line :53:29*/ for { c <- 1 } }

//line /generated/otel_in.go:60
type otelHookEnterType_Goto00000001 = func(otelCallContext, int)

type otelHookExitType_Goto00000001 = func(otelCallContext, int)

type OtelCallContextImpl_Goto00000001 struct {
	base otelCallContextBase
	p0 int
	r0 int
}

func (c *OtelCallContextImpl_Goto00000001) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Goto00000001) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Goto00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
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

func OtelOnEnterTrampoline_Goto00000001(c *OtelCallContextImpl_Goto00000001, p0 *int) (ctx *OtelCallContextImpl_Goto00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Goto00000001
	c.base.slots = (*OtelCallContextImpl_Goto00000001)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Goto")
	(*(*otelHookEnterType_Goto00000001)(otelPointer(&otelHookEnter_Goto00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Goto00000001(c *OtelCallContextImpl_Goto00000001, r0 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Goto")
	(*(*otelHookExitType_Goto00000001)(otelPointer(&otelHookExit_Goto00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Labels00000002 = func(otelCallContext, int)

type otelHookExitType_Labels00000002 = func(otelCallContext, int)

type OtelCallContextImpl_Labels00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Labels00000002(c *OtelCallContextImpl_Labels00000002, p0 int) (ctx *OtelCallContextImpl_Labels00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_Labels00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Labels")
	(*(*otelHookEnterType_Labels00000002)(otelPointer(&otelHookEnter_Labels00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Labels00000002(c *OtelCallContextImpl_Labels00000002, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Labels")
	(*(*otelHookExitType_Labels00000002)(otelPointer(&otelHookExit_Labels00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Range00000003 = func(otelCallContext, int, func(func(int) bool))

type otelHookExitType_Range00000003 = func(otelCallContext, []int)

type OtelCallContextImpl_Range00000003 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Range00000003(c *OtelCallContextImpl_Range00000003, p0 int, p1 func(func(int) bool)) (ctx *OtelCallContextImpl_Range00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Range00000003
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Range")
	(*(*otelHookEnterType_Range00000003)(otelPointer(&otelHookEnter_Range00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Range00000003(c *OtelCallContextImpl_Range00000003, r0 *[]int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Range")
	(*(*otelHookExitType_Range00000003)(otelPointer(&otelHookExit_Range00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Recovers00000004 = func(otelCallContext, int)

type otelHookExitType_Recovers00000004 = func(otelCallContext, int, error)

type OtelCallContextImpl_Recovers00000004 struct {
	base otelCallContextBase
	p0 int
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_Recovers00000004) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	case 2:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_Recovers00000004) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	case 2:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_Recovers00000004) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Recovers00000004(c *OtelCallContextImpl_Recovers00000004, p0 *int) (ctx *OtelCallContextImpl_Recovers00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Recovers00000004
	c.base.slots = (*OtelCallContextImpl_Recovers00000004)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Recovers")
	(*(*otelHookEnterType_Recovers00000004)(otelPointer(&otelHookEnter_Recovers00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Recovers00000004(c *OtelCallContextImpl_Recovers00000004, r0 *int, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Recovers")
	(*(*otelHookExitType_Recovers00000004)(otelPointer(&otelHookExit_Recovers00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Literals00000005 = func(otelCallContext)

type otelHookExitType_Literals00000005 = func(otelCallContext, int, error)

type OtelCallContextImpl_Literals00000005 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Literals00000005(c *OtelCallContextImpl_Literals00000005) (ctx *OtelCallContextImpl_Literals00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_Literals00000005
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Literals")
	(*(*otelHookEnterType_Literals00000005)(otelPointer(&otelHookEnter_Literals00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Literals00000005(c *OtelCallContextImpl_Literals00000005, r0 *int, r1 *error) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Literals")
	(*(*otelHookExitType_Literals00000005)(otelPointer(&otelHookExit_Literals00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

type otelHookEnterType_Handler00000006 = func(otelCallContext, *any)

type otelHookExitType_Handler00000006 = func(otelCallContext)

type OtelCallContextImpl_Handler00000006 struct {
	base otelCallContextBase
	p0 *any
}

func (c *OtelCallContextImpl_Handler00000006) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	}
	return
}

func (c *OtelCallContextImpl_Handler00000006) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Handler00000006) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(*any); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Handler00000006(c *OtelCallContextImpl_Handler00000006, p0 **any) (ctx *OtelCallContextImpl_Handler00000006, skip bool) {
	ctx = c
	c.base.call = &otelCall_Handler00000006
	c.base.slots = (*OtelCallContextImpl_Handler00000006)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Handler")
	(*(*otelHookEnterType_Handler00000006)(otelPointer(&otelHookEnter_Handler00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Handler00000006(c *OtelCallContextImpl_Handler00000006) {
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Handler")
	(*(*otelHookExitType_Handler00000006)(otelPointer(&otelHookExit_Handler00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookEnterType_Shadowed00000007 = func(otelCallContext, int)

type otelHookExitType_Shadowed00000007 = func(otelCallContext, int, error)

type OtelCallContextImpl_Shadowed00000007 struct {
	base otelCallContextBase
	p0 int
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_Shadowed00000007) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	case 2:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_Shadowed00000007) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	case 2:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_Shadowed00000007) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Shadowed00000007(c *OtelCallContextImpl_Shadowed00000007, p0 *int) (ctx *OtelCallContextImpl_Shadowed00000007, skip bool) {
	ctx = c
	c.base.call = &otelCall_Shadowed00000007
	c.base.slots = (*OtelCallContextImpl_Shadowed00000007)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Shadowed")
	(*(*otelHookEnterType_Shadowed00000007)(otelPointer(&otelHookEnter_Shadowed00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Shadowed00000007(c *OtelCallContextImpl_Shadowed00000007, r0 *int, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Shadowed")
	(*(*otelHookExitType_Shadowed00000007)(otelPointer(&otelHookExit_Shadowed00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Never00000008 = func(otelCallContext, chan int)

type otelHookExitType_Never00000008 = func(otelCallContext, int)

type OtelCallContextImpl_Never00000008 struct {
	base otelCallContextBase
	p0 chan int
	r0 int
}

func (c *OtelCallContextImpl_Never00000008) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Never00000008) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Never00000008) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(chan int); otelFits {
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

func OtelOnEnterTrampoline_Never00000008(c *OtelCallContextImpl_Never00000008, p0 *chan int) (ctx *OtelCallContextImpl_Never00000008, skip bool) {
	ctx = c
	c.base.call = &otelCall_Never00000008
	c.base.slots = (*OtelCallContextImpl_Never00000008)(otelNoEscape(otelPointer(c)))
	c.p0 = *p0
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Never")
	(*(*otelHookEnterType_Never00000008)(otelPointer(&otelHookEnter_Never00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0)
	if c.base.paramsSet {
		*p0 = c.p0
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Never00000008(c *OtelCallContextImpl_Never00000008, r0 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Never")
	(*(*otelHookExitType_Never00000008)(otelPointer(&otelHookExit_Never00000008)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

