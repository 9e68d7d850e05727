//line /src/in.go:1:1
package golden

type T struct{}

func (recv /*line :5:7*/T) A(param0 /*line :5:12*/int, param1 /*line :5:17*/...string) (retVal0 /*line :5:29*/int, retVal1 /*line :5:34*/error) { if *(*otelWord)(otelPointer(&otelHookEnter_A00000001)) != 0 { otelParam_A00000001_0, otelParam_A00000001_1, otelParam_A00000001_2 := recv, param0, param1; if otelCtx_A00000001, otelSkip_A00000001 := OtelOnEnterTrampoline_A00000001(&OtelCallContextImpl_A00000001{}, &otelParam_A00000001_0, &otelParam_A00000001_1, &otelParam_A00000001_2); otelSkip_A00000001 { OtelOnExitTrampoline_A00000001(otelCtx_A00000001, &retVal0, &retVal1); return retVal0, retVal1 } else { recv, param0, param1 = otelParam_A00000001_0, otelParam_A00000001_1, otelParam_A00000001_2; defer OtelOnExitTrampoline_A00000001(otelCtx_A00000001, &retVal0, &retVal1); }; }; 
/*line :5:42*/ return 0, nil }

func (recv/*line :7:8*/ *T) B(param0/*line :7:16*/ int, s string) (retVal0/*line :7:34*/ int, err error) { if *(*otelWord)(otelPointer(&otelHookEnter_B00000002)) != 0 { if otelCtx_B00000002, _ := OtelOnEnterTrampoline_B00000002(&OtelCallContextImpl_B00000002{}, recv, param0, s); 1 == 0 { } else { defer OtelOnExitTrampoline_B00000002(otelCtx_B00000002, &retVal0, &err); }; }; 
/*line :7:52*/ return len(s), nil }

func C(param0 /*line :9:8*/func(int) int) (retVal0 /*line :9:23*/<-chan int)/*line :9:33*/ { if *(*otelWord)(otelPointer(&otelHookEnter_C00000003)) != 0 { if otelCtx_C00000003, otelSkip_C00000003 := OtelOnEnterTrampoline_C00000003(&OtelCallContextImpl_C00000003{}, param0); otelSkip_C00000003 { OtelOnExitTrampoline_C00000003(otelCtx_C00000003, &retVal0); return retVal0 } else { defer OtelOnExitTrampoline_C00000003(otelCtx_C00000003, &retVal0); }; }; 
/*line :9:35*/ return nil }

func param0(param0 int, param1/*line :11:26*/ int) (retVal0 int) { if *(*otelWord)(otelPointer(&otelHookEnter_param000000004)) != 0 { if otelCtx_param000000004, _ := OtelOnEnterTrampoline_param000000004(&OtelCallContextImpl_param000000004{}, param0, param1); 1 == 0 { } else { defer OtelOnExitTrampoline_param000000004(otelCtx_param000000004, &retVal0); }; }; 
/*line :11:47*/ return param0 }

func Commas(param0 /*line :13:13*/int, param1 /*line :13:18*/*[2][3]int,) (retVal0 /*line :13:32*/string, retVal1 /*line :13:40*/chan<- func(x int),) { if *(*otelWord)(otelPointer(&otelHookEnter_Commas00000005)) != 0 { otelParam_Commas00000005_0, otelParam_Commas00000005_1 := param0, param1; if otelCtx_Commas00000005, otelSkip_Commas00000005 := OtelOnEnterTrampoline_Commas00000005(&OtelCallContextImpl_Commas00000005{}, &otelParam_Commas00000005_0, &otelParam_Commas00000005_1); otelSkip_Commas00000005 { OtelOnExitTrampoline_Commas00000005(otelCtx_Commas00000005, &retVal0, &retVal1); return retVal0, retVal1 } else { param0, param1 = otelParam_Commas00000005_0, otelParam_Commas00000005_1; defer OtelOnExitTrampoline_Commas00000005(otelCtx_Commas00000005, &retVal0, &retVal1); }; }; 
/*line :13:62*/ return "", nil }

type G[E any] struct{ e E }

// An instance without a name, and an array with one.
func Instances(param0 /*line :18:16*/G[int], param1 /*line :18:24*/G[func(int) string], param2 /*line :18:45*/...*G[[2]int]) (G [2]int) { if *(*otelWord)(otelPointer(&otelHookEnter_Instances00000006)) != 0 { otelParam_Instances00000006_0, otelParam_Instances00000006_1, otelParam_Instances00000006_2 := param0, param1, param2; if otelCtx_Instances00000006, otelSkip_Instances00000006 := OtelOnEnterTrampoline_Instances00000006(&OtelCallContextImpl_Instances00000006{}, &otelParam_Instances00000006_0, &otelParam_Instances00000006_1, &otelParam_Instances00000006_2); otelSkip_Instances00000006 { OtelOnExitTrampoline_Instances00000006(otelCtx_Instances00000006, &G); return G } else { param0, param1, param2 = otelParam_Instances00000006_0, otelParam_Instances00000006_1, otelParam_Instances00000006_2; defer OtelOnExitTrampoline_Instances00000006(otelCtx_Instances00000006, &G); }; }; 
/*line :18:72*/ return }

func Blanks(param0/*line :20:14*/, a int, param2/*line :20:24*/ func(a, _ int) (_, c int)) (retVal0/*line :20:54*/, retVal1/*line :20:57*/ struct{ b, _ int }) { if *(*otelWord)(otelPointer(&otelHookEnter_Blanks00000007)) != 0 { otelParam_Blanks00000007_0, otelParam_Blanks00000007_1, otelParam_Blanks00000007_2 := param0, a, param2; if otelCtx_Blanks00000007, otelSkip_Blanks00000007 := OtelOnEnterTrampoline_Blanks00000007(&OtelCallContextImpl_Blanks00000007{}, &otelParam_Blanks00000007_0, &otelParam_Blanks00000007_1, &otelParam_Blanks00000007_2); otelSkip_Blanks00000007 { OtelOnExitTrampoline_Blanks00000007(otelCtx_Blanks00000007, &retVal0, &retVal1); return retVal0, retVal1 } else { param0, a, param2 = otelParam_Blanks00000007_0, otelParam_Blanks00000007_1, otelParam_Blanks00000007_2; defer OtelOnExitTrampoline_Blanks00000007(otelCtx_Blanks00000007, &retVal0, &retVal1); }; }; 
/*line :20:79*/ return }

//line /generated/otel_in.go:31
type otelHookEnterType_A00000001 = func(otelCallContext, T, int, []string)

type otelHookExitType_A00000001 = func(otelCallContext, int, error)

type OtelCallContextImpl_A00000001 struct {
	base otelCallContextBase
	p0 T
	p1 int
	p2 []string
	r0 int
	r1 error
}

func (c *OtelCallContextImpl_A00000001) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_A00000001) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_A00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(T); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.([]string); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(int); otelFits {
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

func OtelOnEnterTrampoline_A00000001(c *OtelCallContextImpl_A00000001, p0 *T, p1 *int, p2 *[]string) (ctx *OtelCallContextImpl_A00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_A00000001
	c.base.slots = (*OtelCallContextImpl_A00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.T.A")
	(*(*otelHookEnterType_A00000001)(otelPointer(&otelHookEnter_A00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.base.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_A00000001(c *OtelCallContextImpl_A00000001, r0 *int, r1 *error) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.T.A")
	(*(*otelHookExitType_A00000001)(otelPointer(&otelHookExit_A00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_B00000002 = func(otelCallContext, *T, int, string)

type otelHookExitType_B00000002 = func(otelCallContext, int, error)

type OtelCallContextImpl_B00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_B00000002(c *OtelCallContextImpl_B00000002, p0 *T, p1 int, p2 string) (ctx *OtelCallContextImpl_B00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_B00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.(*T).B")
	(*(*otelHookEnterType_B00000002)(otelPointer(&otelHookEnter_B00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1, p2)
	return
}

func OtelOnExitTrampoline_B00000002(c *OtelCallContextImpl_B00000002, r0 *int, r1 *error) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.(*T).B")
	(*(*otelHookExitType_B00000002)(otelPointer(&otelHookExit_B00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

type otelHookEnterType_C00000003 = func(otelCallContext, func(int) int)

type otelHookExitType_C00000003 = func(otelCallContext, <-chan int)

type OtelCallContextImpl_C00000003 struct {
	base otelCallContextBase
	r0 <-chan int
}

func (c *OtelCallContextImpl_C00000003) get(i int) (v interface{}) {
	switch i {
	case 1:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_C00000003) at(i int) (v interface{}) {
	switch i {
	case 1:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_C00000003) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 1:
		if otelGiven, otelFits := otelValue.(<-chan int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_C00000003(c *OtelCallContextImpl_C00000003, p0 func(int) int) (ctx *OtelCallContextImpl_C00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_C00000003
	c.base.slots = (*OtelCallContextImpl_C00000003)(otelNoEscape(otelPointer(c)))
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.C")
	(*(*otelHookEnterType_C00000003)(otelPointer(&otelHookEnter_C00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_C00000003(c *OtelCallContextImpl_C00000003, r0 *<-chan int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.C")
	(*(*otelHookExitType_C00000003)(otelPointer(&otelHookExit_C00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_param000000004 = func(otelCallContext, int, int)

type otelHookExitType_param000000004 = func(otelCallContext, int)

type OtelCallContextImpl_param000000004 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_param000000004(c *OtelCallContextImpl_param000000004, p0 int, p1 int) (ctx *OtelCallContextImpl_param000000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_param000000004
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.param0")
	(*(*otelHookEnterType_param000000004)(otelPointer(&otelHookEnter_param000000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_param000000004(c *OtelCallContextImpl_param000000004, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.param0")
	(*(*otelHookExitType_param000000004)(otelPointer(&otelHookExit_param000000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Commas00000005 = func(otelCallContext, int, *[2][3]int)

type otelHookExitType_Commas00000005 = func(otelCallContext, string, chan<- func(x int))

type OtelCallContextImpl_Commas00000005 struct {
	base otelCallContextBase
	p0 int
	p1 *[2][3]int
	r0 string
	r1 chan<- func(x int)
}

func (c *OtelCallContextImpl_Commas00000005) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Commas00000005) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Commas00000005) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(*[2][3]int); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(chan<- func(x int)); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Commas00000005(c *OtelCallContextImpl_Commas00000005, p0 *int, p1 **[2][3]int) (ctx *OtelCallContextImpl_Commas00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_Commas00000005
	c.base.slots = (*OtelCallContextImpl_Commas00000005)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Commas")
	(*(*otelHookEnterType_Commas00000005)(otelPointer(&otelHookEnter_Commas00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Commas00000005(c *OtelCallContextImpl_Commas00000005, r0 *string, r1 *chan<- func(x int)) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Commas")
	(*(*otelHookExitType_Commas00000005)(otelPointer(&otelHookExit_Commas00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Instances00000006 = func(otelCallContext, G[int], G[func(int) string], []*G[[2]int])

type otelHookExitType_Instances00000006 = func(otelCallContext, [2]int)

type OtelCallContextImpl_Instances00000006 struct {
	base otelCallContextBase
	p0 G[int]
	p1 G[func(int) string]
	p2 []*G[[2]int]
	r0 [2]int
}

func (c *OtelCallContextImpl_Instances00000006) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	case 3:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Instances00000006) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.p2
	case 3:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Instances00000006) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(G[int]); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(G[func(int) string]); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.([]*G[[2]int]); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.([2]int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Instances00000006(c *OtelCallContextImpl_Instances00000006, p0 *G[int], p1 *G[func(int) string], p2 *[]*G[[2]int]) (ctx *OtelCallContextImpl_Instances00000006, skip bool) {
	ctx = c
	c.base.call = &otelCall_Instances00000006
	c.base.slots = (*OtelCallContextImpl_Instances00000006)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Instances")
	(*(*otelHookEnterType_Instances00000006)(otelPointer(&otelHookEnter_Instances00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.base.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Instances00000006(c *OtelCallContextImpl_Instances00000006, r0 *[2]int) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Instances")
	(*(*otelHookExitType_Instances00000006)(otelPointer(&otelHookExit_Instances00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Blanks00000007 = func(otelCallContext, int, int, func(a, _ int) (_, c int))

type otelHookExitType_Blanks00000007 = func(otelCallContext, struct { b, _ int }, struct { b, _ int })

type OtelCallContextImpl_Blanks00000007 struct {
	base otelCallContextBase
	p0 int
	p1 int
	p2 func(a, _ int) (_, c int)
	r0 struct { b, _ int }
	r1 struct { b, _ int }
}

func (c *OtelCallContextImpl_Blanks00000007) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Blanks00000007) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Blanks00000007) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(func(a, _ int) (_, c int)); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(struct { b, _ int }); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(struct { b, _ int }); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Blanks00000007(c *OtelCallContextImpl_Blanks00000007, p0 *int, p1 *int, p2 *func(a, _ int) (_, c int)) (ctx *OtelCallContextImpl_Blanks00000007, skip bool) {
	ctx = c
	c.base.call = &otelCall_Blanks00000007
	c.base.slots = (*OtelCallContextImpl_Blanks00000007)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2 = *p0, *p1, *p2
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Blanks")
	(*(*otelHookEnterType_Blanks00000007)(otelPointer(&otelHookEnter_Blanks00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2)
	if c.base.paramsSet {
		*p0, *p1, *p2 = c.p0, c.p1, c.p2
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Blanks00000007(c *OtelCallContextImpl_Blanks00000007, r0 *struct { b, _ int }, r1 *struct { b, _ int }) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Blanks")
	(*(*otelHookExitType_Blanks00000007)(otelPointer(&otelHookExit_Blanks00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

