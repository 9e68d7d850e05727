//line /src/in.go:1:1
// A byte order mark, constraints and directives; no newline at the end.

//go:build linux || !linux

package golden

import (
	_ "embed"
	_ "unsafe"
)

//go:embed in.go
var text string

//go:noinline
func NotInlined(n int) (retVal0 /*line :16:24*/int)/*line :16:27*/ { if *(*otelWord)(otelPointer(&otelHookEnter_NotInlined00000001)) != 0 { if otelCtx_NotInlined00000001, _ := OtelOnEnterTrampoline_NotInlined00000001(&OtelCallContextImpl_NotInlined00000001{}, n); 1 == 0 { } else { defer OtelOnExitTrampoline_NotInlined00000001(otelCtx_NotInlined00000001, &retVal0); }; }; 
/*line :16:29*/ return n }

//go:linkname Linked example.com/golden.other
func Linked() { if *(*otelWord)(otelPointer(&otelHookEnter_Linked00000002)) != 0 { if otelCtx_Linked00000002, _ := OtelOnEnterTrampoline_Linked00000002(&OtelCallContextImpl_Linked00000002{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Linked00000002(otelCtx_Linked00000002); }; }; 
/*line :19:16*/}

//nolint:all
//export exported
//
//go:norace
// A comment.
func Documented() (n int) { if *(*otelWord)(otelPointer(&otelHookExit_Documented00000003)) != 0 { if otelCtx_Documented00000003, _ := OtelOnEnterTrampoline_Documented00000003(&OtelCallContextImpl_Documented00000003{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Documented00000003(otelCtx_Documented00000003, &n); }; }; 
/*line :26:28*/ return }

//go:linkname body runtime.cheaprand
func body() uint32

func Generated() (retVal0 /*line :31:18*/string)/*line :31:24*/ { if *(*otelWord)(otelPointer(&otelHookExit_Generated00000004)) != 0 { if otelCtx_Generated00000004, _ := OtelOnEnterTrampoline_Generated00000004(&OtelCallContextImpl_Generated00000004{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Generated00000004(otelCtx_Generated00000004, &retVal0); }; }; 
//line generated.y:7
	return "y" /*line other.y:8:9*/ + "z"
}

//line generated.y:20
func InY() { if *(*otelWord)(otelPointer(&otelHookEnter_InY00000005)) != 0 { if otelCtx_InY00000005, _ := OtelOnEnterTrampoline_InY00000005(&OtelCallContextImpl_InY00000005{}); 1 == 0 { } else { defer OtelOnExitTrampoline_InY00000005(otelCtx_InY00000005); }; };  body() }
//line /generated/otel_in.go:43
type otelHookEnterType_NotInlined00000001 = func(otelCallContext, int)

type otelHookExitType_NotInlined00000001 = func(otelCallContext, int)

type OtelCallContextImpl_NotInlined00000001 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_NotInlined00000001(c *OtelCallContextImpl_NotInlined00000001, p0 int) (ctx *OtelCallContextImpl_NotInlined00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_NotInlined00000001
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.NotInlined")
	(*(*otelHookEnterType_NotInlined00000001)(otelPointer(&otelHookEnter_NotInlined00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_NotInlined00000001(c *OtelCallContextImpl_NotInlined00000001, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.NotInlined")
	(*(*otelHookExitType_NotInlined00000001)(otelPointer(&otelHookExit_NotInlined00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_Linked00000002 = func(otelCallContext)

type otelHookExitType_Linked00000002 = func(otelCallContext)

type OtelCallContextImpl_Linked00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Linked00000002(c *OtelCallContextImpl_Linked00000002) (ctx *OtelCallContextImpl_Linked00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_Linked00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Linked")
	(*(*otelHookEnterType_Linked00000002)(otelPointer(&otelHookEnter_Linked00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Linked00000002(c *OtelCallContextImpl_Linked00000002) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Linked")
	(*(*otelHookExitType_Linked00000002)(otelPointer(&otelHookExit_Linked00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

type otelHookExitType_Documented00000003 = func(otelCallContext, int)

type OtelCallContextImpl_Documented00000003 struct {
	base otelCallContextBase
	r0 int
}

func (c *OtelCallContextImpl_Documented00000003) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Documented00000003) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Documented00000003) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Documented00000003(c *OtelCallContextImpl_Documented00000003) (ctx *OtelCallContextImpl_Documented00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_Documented00000003
	c.base.slots = (*OtelCallContextImpl_Documented00000003)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_Documented00000003(c *OtelCallContextImpl_Documented00000003, r0 *int) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Documented")
	(*(*otelHookExitType_Documented00000003)(otelPointer(&otelHookExit_Documented00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookExitType_Generated00000004 = func(otelCallContext, string)

type OtelCallContextImpl_Generated00000004 struct {
	base otelCallContextBase
	r0 string
}

func (c *OtelCallContextImpl_Generated00000004) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Generated00000004) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Generated00000004) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Generated00000004(c *OtelCallContextImpl_Generated00000004) (ctx *OtelCallContextImpl_Generated00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Generated00000004
	c.base.slots = (*OtelCallContextImpl_Generated00000004)(otelNoEscape(otelPointer(c)))
	return
}

func OtelOnExitTrampoline_Generated00000004(c *OtelCallContextImpl_Generated00000004, r0 *string) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Generated")
	(*(*otelHookExitType_Generated00000004)(otelPointer(&otelHookExit_Generated00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

type otelHookEnterType_InY00000005 = func(otelCallContext)

type otelHookExitType_InY00000005 = func(otelCallContext)

type OtelCallContextImpl_InY00000005 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_InY00000005(c *OtelCallContextImpl_InY00000005) (ctx *OtelCallContextImpl_InY00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_InY00000005
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.InY")
	(*(*otelHookEnterType_InY00000005)(otelPointer(&otelHookEnter_InY00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_InY00000005(c *OtelCallContextImpl_InY00000005) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.InY")
	(*(*otelHookExitType_InY00000005)(otelPointer(&otelHookExit_InY00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))))
}

