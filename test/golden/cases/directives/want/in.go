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
var otelHookEnter_NotInlined00000001 func(otelCallContext, int)

var otelHookExit_NotInlined00000001 func(otelCallContext, int)

type OtelCallContextImpl_NotInlined00000001 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_NotInlined00000001) NumParams() int { return 1 }

func (c *OtelCallContextImpl_NotInlined00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_NotInlined00000001) GetFuncName() string { return "NotInlined" }

func (c *OtelCallContextImpl_NotInlined00000001) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_NotInlined00000001(c *OtelCallContextImpl_NotInlined00000001, p0 int) (ctx *OtelCallContextImpl_NotInlined00000001, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.NotInlined")
	otelHookEnter_NotInlined00000001((*OtelCallContextImpl_NotInlined00000001)(otelNoEscape(otelPointer(c))), p0)
	return
}

func OtelOnExitTrampoline_NotInlined00000001(c *OtelCallContextImpl_NotInlined00000001, r0 *int) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.NotInlined")
	otelHookExit_NotInlined00000001((*OtelCallContextImpl_NotInlined00000001)(otelNoEscape(otelPointer(c))), *r0)
}

var otelHookEnter_Linked00000002 func(otelCallContext)

var otelHookExit_Linked00000002 func(otelCallContext)

type OtelCallContextImpl_Linked00000002 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Linked00000002) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Linked00000002) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_Linked00000002) GetFuncName() string { return "Linked" }

func (c *OtelCallContextImpl_Linked00000002) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Linked00000002(c *OtelCallContextImpl_Linked00000002) (ctx *OtelCallContextImpl_Linked00000002, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Linked")
	otelHookEnter_Linked00000002((*OtelCallContextImpl_Linked00000002)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Linked00000002(c *OtelCallContextImpl_Linked00000002) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Linked")
	otelHookExit_Linked00000002((*OtelCallContextImpl_Linked00000002)(otelNoEscape(otelPointer(c))))
}

var otelHookExit_Documented00000003 func(otelCallContext, int)

type OtelCallContextImpl_Documented00000003 struct {
	otelCallContextBase
	r0 int
}

func (c *OtelCallContextImpl_Documented00000003) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Documented00000003) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Documented00000003) GetFuncName() string { return "Documented" }

func (c *OtelCallContextImpl_Documented00000003) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Documented00000003) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	otelBadIndex("result", "example.com/golden.Documented", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Documented00000003) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*int); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Documented", otelIndex, &otelSelf.r0, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Documented", otelIndex, 1)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Documented00000003(c *OtelCallContextImpl_Documented00000003) (ctx *OtelCallContextImpl_Documented00000003, skip bool) {
	ctx = c
	return
}

func OtelOnExitTrampoline_Documented00000003(c *OtelCallContextImpl_Documented00000003, r0 *int) {
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Documented")
	otelHookExit_Documented00000003((*OtelCallContextImpl_Documented00000003)(otelNoEscape(otelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

var otelHookExit_Generated00000004 func(otelCallContext, string)

type OtelCallContextImpl_Generated00000004 struct {
	otelCallContextBase
	r0 string
}

func (c *OtelCallContextImpl_Generated00000004) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Generated00000004) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Generated00000004) GetFuncName() string { return "Generated" }

func (c *OtelCallContextImpl_Generated00000004) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Generated00000004) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	otelBadIndex("result", "example.com/golden.Generated", i, 1)
	return
}

func (otelSelf *OtelCallContextImpl_Generated00000004) SetReturnVal(otelIndex int, otelValue interface{}) {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.r0 = otelGiven
		} else if otelGiven, otelFits := otelValue.(*string); otelFits && *(*otelWord)(otelPointer(&otelGiven)) != 0 {
			otelSelf.r0 = *otelGiven
		} else {
			otelSetValue("result", "example.com/golden.Generated", otelIndex, &otelSelf.r0, otelValue)
		}
	default:
		otelBadIndex("result", "example.com/golden.Generated", otelIndex, 1)
	}
	otelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Generated00000004(c *OtelCallContextImpl_Generated00000004) (ctx *OtelCallContextImpl_Generated00000004, skip bool) {
	ctx = c
	return
}

func OtelOnExitTrampoline_Generated00000004(c *OtelCallContextImpl_Generated00000004, r0 *string) {
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Generated")
	otelHookExit_Generated00000004((*OtelCallContextImpl_Generated00000004)(otelNoEscape(otelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

var otelHookEnter_InY00000005 func(otelCallContext)

var otelHookExit_InY00000005 func(otelCallContext)

type OtelCallContextImpl_InY00000005 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_InY00000005) NumParams() int { return 0 }

func (c *OtelCallContextImpl_InY00000005) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_InY00000005) GetFuncName() string { return "InY" }

func (c *OtelCallContextImpl_InY00000005) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_InY00000005(c *OtelCallContextImpl_InY00000005) (ctx *OtelCallContextImpl_InY00000005, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.InY")
	otelHookEnter_InY00000005((*OtelCallContextImpl_InY00000005)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_InY00000005(c *OtelCallContextImpl_InY00000005) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.InY")
	otelHookExit_InY00000005((*OtelCallContextImpl_InY00000005)(otelNoEscape(otelPointer(c))))
}

