//line /src/in.go:1:1
package golden

import (
	"sync"
	"unsafe"
)

type Big [1 << 20]byte

func Arrays(b Big, param1/*line :10:21*/ [0]int, c [len("ab")][2]struct{}) (retVal0 /*line :10:57*/Big, retVal1 /*line :10:62*/[unsafe.Sizeof(uint16(0))]bool) { if *(*otelWord)(otelPointer(&otelHookEnter_Arrays00000001)) != 0 { if otelCtx_Arrays00000001, _ := OtelOnEnterTrampoline_Arrays00000001(&OtelCallContextImpl_Arrays00000001{}, b, param1, c); 1 == 0 { } else { defer OtelOnExitTrampoline_Arrays00000001(otelCtx_Arrays00000001, &retVal0, &retVal1); }; }; 
/*line :10:95*/ return b, [2]bool{} }

func Channels(a chan<- chan int, b <-chan (<-chan int), c chan (<-chan int)) (retVal0 /*line :12:79*/<-chan func() chan<- int, retVal1 /*line :12:105*/chan (chan int)) { if *(*otelWord)(otelPointer(&otelHookEnter_Channels00000002)) != 0 { if otelCtx_Channels00000002, _ := OtelOnEnterTrampoline_Channels00000002(&OtelCallContextImpl_Channels00000002{}, a, b, c); 1 == 0 { } else { defer OtelOnExitTrampoline_Channels00000002(otelCtx_Channels00000002, &retVal0, &retVal1); }; }; 
	return nil, nil
}

func Functions(f func(), g func(int, ...string) (n int, err error)) (retVal0 /*line :16:70*/func(func(func())) func() bool, retVal1 /*line :16:102*/func()) { if *(*otelWord)(otelPointer(&otelHookEnter_Functions00000003)) != 0 { otelParam_Functions00000003_0, otelParam_Functions00000003_1 := f, g; if otelCtx_Functions00000003, otelSkip_Functions00000003 := OtelOnEnterTrampoline_Functions00000003(&OtelCallContextImpl_Functions00000003{}, &otelParam_Functions00000003_0, &otelParam_Functions00000003_1); otelSkip_Functions00000003 { OtelOnExitTrampoline_Functions00000003(otelCtx_Functions00000003, &retVal0, &retVal1); return retVal0, retVal1 } else { f, g = otelParam_Functions00000003_0, otelParam_Functions00000003_1; defer OtelOnExitTrampoline_Functions00000003(otelCtx_Functions00000003, &retVal0, &retVal1); }; }; 
	return nil, f
}

type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type Blank struct {
	_, a int
	_    noCopy
	*Blank
	sync.Mutex
}

func Structs(b *Blank, s struct {
	A, B int `json:"a"`
	_    struct{ c []interface{ M() } }
}) (retVal0 /*line :35:5*/struct{}, retVal1 /*line :35:15*/interface{ comparable() }) { if *(*otelWord)(otelPointer(&otelHookEnter_Structs00000004)) != 0 { if otelCtx_Structs00000004, _ := OtelOnEnterTrampoline_Structs00000004(&OtelCallContextImpl_Structs00000004{}, b, s); 1 == 0 { } else { defer OtelOnExitTrampoline_Structs00000004(otelCtx_Structs00000004, &retVal0, &retVal1); }; }; 
	return struct{}{}, nil
}

func Interfaces(i interface {
	interface{ Len() int }
	sync.Locker
}) (retVal0 /*line :42:4*/any)/*line :42:7*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Interfaces00000005)) != 0 { if otelCtx_Interfaces00000005, _ := OtelOnEnterTrampoline_Interfaces00000005(&OtelCallContextImpl_Interfaces00000005{}, i); 1 == 0 { } else { defer OtelOnExitTrampoline_Interfaces00000005(otelCtx_Interfaces00000005, &retVal0); }; }; 
	return i
}

func Braces(a [len("}{,")]int, b [len([2]int{})]struct {
	A int `json:"}
//line wrong.go:1000"`
}) (retVal0 /*line :49:4*/[len(struct{ a [2]int }{}.a)]func())/*line :49:39*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Braces00000006)) != 0 { otelParam_Braces00000006_0, otelParam_Braces00000006_1 := a, b; if otelCtx_Braces00000006, otelSkip_Braces00000006 := OtelOnEnterTrampoline_Braces00000006(&OtelCallContextImpl_Braces00000006{}, &otelParam_Braces00000006_0, &otelParam_Braces00000006_1); otelSkip_Braces00000006 { OtelOnExitTrampoline_Braces00000006(otelCtx_Braces00000006, &retVal0); return retVal0 } else { a, b = otelParam_Braces00000006_0, otelParam_Braces00000006_1; defer OtelOnExitTrampoline_Braces00000006(otelCtx_Braces00000006, &retVal0); }; }; 
/*line :49:41*/ return [2]func(){} }

func Pointers(p unsafe.Pointer, q *unsafe.Pointer, r uintptr) (retVal0 /*line :51:64*/unsafe.Pointer, retVal1 /*line :51:80*/complex128, retVal2 /*line :51:92*/rune) { if *(*otelWord)(otelPointer(&otelHookEnter_Pointers00000007)) != 0 { if otelCtx_Pointers00000007, _ := OtelOnEnterTrampoline_Pointers00000007(&OtelCallContextImpl_Pointers00000007{}, p, q, r); 1 == 0 { } else { defer OtelOnExitTrampoline_Pointers00000007(otelCtx_Pointers00000007, &retVal0, &retVal1, &retVal2); }; }; 
/*line :51:99*/ return p, 1i, 'x' }

//line /generated/otel_in.go:58
type otelHookEnterType_Arrays00000001 = func(otelCallContext, Big, [0]int, [len("ab")][2]struct { })

type otelHookExitType_Arrays00000001 = func(otelCallContext, Big, [unsafe.Sizeof(uint16(0))]bool)

type OtelCallContextImpl_Arrays00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Arrays00000001(c *OtelCallContextImpl_Arrays00000001, p0 Big, p1 [0]int, p2 [len("ab")][2]struct { }) (ctx *OtelCallContextImpl_Arrays00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Arrays00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Arrays")
	(*(*otelHookEnterType_Arrays00000001)(otelPointer(&otelHookEnter_Arrays00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1, p2)
	return
}

func OtelOnExitTrampoline_Arrays00000001(c *OtelCallContextImpl_Arrays00000001, r0 *Big, r1 *[unsafe.Sizeof(uint16(0))]bool) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Arrays")
	(*(*otelHookExitType_Arrays00000001)(otelPointer(&otelHookExit_Arrays00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

type otelHookEnterType_Channels00000002 = func(otelCallContext, chan<- chan int, <-chan (<-chan int), chan (<-chan int))

type otelHookExitType_Channels00000002 = func(otelCallContext, <-chan func() chan<- int, chan (chan int))

type OtelCallContextImpl_Channels00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Channels00000002(c *OtelCallContextImpl_Channels00000002, p0 chan<- chan int, p1 <-chan (<-chan int), p2 chan (<-chan int)) (ctx *OtelCallContextImpl_Channels00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_Channels00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Channels")
	(*(*otelHookEnterType_Channels00000002)(otelPointer(&otelHookEnter_Channels00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1, p2)
	return
}

func OtelOnExitTrampoline_Channels00000002(c *OtelCallContextImpl_Channels00000002, r0 *<-chan func() chan<- int, r1 *chan (chan int)) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Channels")
	(*(*otelHookExitType_Channels00000002)(otelPointer(&otelHookExit_Channels00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

type otelHookEnterType_Functions00000003 = func(otelCallContext, func(), func(int, ...string) (n int, err error))

type otelHookExitType_Functions00000003 = func(otelCallContext, func(func(func())) func() bool, func())

type OtelCallContextImpl_Functions00000003 struct {
	base otelCallContextBase
	p0 func()
	p1 func(int, ...string) (n int, err error)
	r0 func(func(func())) func() bool
	r1 func()
}

func (c *OtelCallContextImpl_Functions00000003) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Functions00000003) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Functions00000003) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(func()); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(func(int, ...string) (n int, err error)); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(func(func(func())) func() bool); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(func()); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Functions00000003(c *OtelCallContextImpl_Functions00000003, p0 *func(), p1 *func(int, ...string) (n int, err error)) (ctx *OtelCallContextImpl_Functions00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Functions00000003
	c.base.slots = (*OtelCallContextImpl_Functions00000003)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Functions")
	(*(*otelHookEnterType_Functions00000003)(otelPointer(&otelHookEnter_Functions00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Functions00000003(c *OtelCallContextImpl_Functions00000003, r0 *func(func(func())) func() bool, r1 *func()) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Functions")
	(*(*otelHookExitType_Functions00000003)(otelPointer(&otelHookExit_Functions00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Structs00000004 = func(otelCallContext, *Blank, struct { A, B int `json:"a"`; _ struct { c[]interface { M() } }; })

type otelHookExitType_Structs00000004 = func(otelCallContext, struct { }, interface { comparable() })

type OtelCallContextImpl_Structs00000004 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Structs00000004(c *OtelCallContextImpl_Structs00000004, p0 *Blank, p1 struct { A, B int `json:"a"`; _ struct { c[]interface { M() } }; }) (ctx *OtelCallContextImpl_Structs00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Structs00000004
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Structs")
	(*(*otelHookEnterType_Structs00000004)(otelPointer(&otelHookEnter_Structs00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Structs00000004(c *OtelCallContextImpl_Structs00000004, r0 *struct { }, r1 *interface { comparable() }) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Structs")
	(*(*otelHookExitType_Structs00000004)(otelPointer(&otelHookExit_Structs00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

type otelHookEnterType_Interfaces00000005 = func(otelCallContext, interface { interface { Len() int }; sync.Locker; })

type otelHookExitType_Interfaces00000005 = func(otelCallContext, any)

type OtelCallContextImpl_Interfaces00000005 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Interfaces00000005(c *OtelCallContextImpl_Interfaces00000005, p0 interface { interface { Len() int }; sync.Locker; }) (ctx *OtelCallContextImpl_Interfaces00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_Interfaces00000005
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Interfaces")
	(*(*otelHookEnterType_Interfaces00000005)(otelPointer(&otelHookEnter_Interfaces00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_Interfaces00000005(c *OtelCallContextImpl_Interfaces00000005, r0 *any) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Interfaces")
	(*(*otelHookExitType_Interfaces00000005)(otelPointer(&otelHookExit_Interfaces00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Braces00000006 = func(otelCallContext, [len("}{,")]int, [len([2]int { })]struct { A int "json:\"}\n//line wrong.go:1000\""; })

type otelHookExitType_Braces00000006 = func(otelCallContext, [len(struct { a[2]int } { }.a)]func())

type OtelCallContextImpl_Braces00000006 struct {
	base otelCallContextBase
	p0 [len("}{,")]int
	p1 [len([2]int { })]struct { A int "json:\"}\n//line wrong.go:1000\""; }
	r0 [len(struct { a[2]int } { }.a)]func()
}

func (c *OtelCallContextImpl_Braces00000006) get(i int) (v interface{}) {
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

func (c *OtelCallContextImpl_Braces00000006) at(i int) (v interface{}) {
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

func (otelSelf *OtelCallContextImpl_Braces00000006) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.([len("}{,")]int); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.([len([2]int { })]struct { A int "json:\"}\n//line wrong.go:1000\""; }); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.([len(struct { a[2]int } { }.a)]func()); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Braces00000006(c *OtelCallContextImpl_Braces00000006, p0 *[len("}{,")]int, p1 *[len([2]int { })]struct { A int "json:\"}\n//line wrong.go:1000\""; }) (ctx *OtelCallContextImpl_Braces00000006, skip bool) {
	ctx = c
	c.base.call = &otelCall_Braces00000006
	c.base.slots = (*OtelCallContextImpl_Braces00000006)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1 = *p0, *p1
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Braces")
	(*(*otelHookEnterType_Braces00000006)(otelPointer(&otelHookEnter_Braces00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1)
	if c.base.paramsSet {
		*p0, *p1 = c.p0, c.p1
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_Braces00000006(c *OtelCallContextImpl_Braces00000006, r0 *[len(struct { a[2]int } { }.a)]func()) {
	if c.base.skip && c.base.resultsSet {
		*r0 = c.r0
	}
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Braces")
	(*(*otelHookExitType_Braces00000006)(otelPointer(&otelHookExit_Braces00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_Pointers00000007 = func(otelCallContext, unsafe.Pointer, *unsafe.Pointer, uintptr)

type otelHookExitType_Pointers00000007 = func(otelCallContext, unsafe.Pointer, complex128, rune)

type OtelCallContextImpl_Pointers00000007 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Pointers00000007(c *OtelCallContextImpl_Pointers00000007, p0 unsafe.Pointer, p1 *unsafe.Pointer, p2 uintptr) (ctx *OtelCallContextImpl_Pointers00000007, skip bool) {
	ctx = c
	c.base.call = &otelCall_Pointers00000007
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Pointers")
	(*(*otelHookEnterType_Pointers00000007)(otelPointer(&otelHookEnter_Pointers00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1, p2)
	return
}

func OtelOnExitTrampoline_Pointers00000007(c *OtelCallContextImpl_Pointers00000007, r0 *unsafe.Pointer, r1 *complex128, r2 *rune) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Pointers")
	(*(*otelHookExitType_Pointers00000007)(otelPointer(&otelHookExit_Pointers00000007)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1, *r2)
}

