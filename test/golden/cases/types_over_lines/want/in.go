//line /src/in.go:1:1
package golden

import (
	"context"
	str "strings"
)

func Do(ctx context.Context, o struct {
	A int // a comment
	B interface {
		M(x int) error
	}
}, b *str.Builder, f func(
	int,
) (string, error)) (retVal0 /*line :15:20*/map[string][]chan<- int)/*line :15:43*/ { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Do00000001)) != 0 { otelParam_Do00000001_0, otelParam_Do00000001_1, otelParam_Do00000001_2, otelParam_Do00000001_3 := ctx, o, b, f; if otelCtx_Do00000001, _ := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, &otelParam_Do00000001_0, &otelParam_Do00000001_1, &otelParam_Do00000001_2, &otelParam_Do00000001_3); 1 == 0 { } else { ctx, o, b, f = otelParam_Do00000001_0, otelParam_Do00000001_1, otelParam_Do00000001_2, otelParam_Do00000001_3; defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); }; }; 
	return nil
}

//line /generated/otel_in.go:21
var OtelHookEnter_Do00000001 func(OtelCallContext, context.Context, struct { A int; B interface { M(x int) error; }; }, *str.Builder, func(int, ) (string, error))

var OtelHookExit_Do00000001 func(OtelCallContext, map[string][]chan<- int)

type OtelCallContextImpl_Do00000001 struct {
	OtelCallContextBase
	p0 context.Context
	p1 struct { A int; B interface { M(x int) error; }; }
	p2 *str.Builder
	p3 func(int, ) (string, error)
	r0 map[string][]chan<- int
}

func (c *OtelCallContextImpl_Do00000001) NumParams() int { return 4 }

func (c *OtelCallContextImpl_Do00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Do00000001) GetFuncName() string { return "Do" }

func (c *OtelCallContextImpl_Do00000001) GetPackageName() string { return "example.com/golden" }

func (c *OtelCallContextImpl_Do00000001) GetParam(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	case 3:
		return c.p3
	}
	OtelBadIndex("parameter", "example.com/golden.Do", i, 4)
	return
}

func (OtelSelf *OtelCallContextImpl_Do00000001) SetParam(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(context.Context); OtelFits {
			OtelSelf.p0 = OtelGiven
		} else {
			var OtelGiven context.Context
			OtelSetValue("parameter", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p0 = OtelGiven
		}
	case 1:
		if OtelGiven, OtelFits := OtelValue.(struct { A int; B interface { M(x int) error; }; }); OtelFits {
			OtelSelf.p1 = OtelGiven
		} else {
			var OtelGiven struct { A int; B interface { M(x int) error; }; }
			OtelSetValue("parameter", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p1 = OtelGiven
		}
	case 2:
		if OtelGiven, OtelFits := OtelValue.(*str.Builder); OtelFits {
			OtelSelf.p2 = OtelGiven
		} else {
			var OtelGiven *str.Builder
			OtelSetValue("parameter", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p2 = OtelGiven
		}
	case 3:
		if OtelGiven, OtelFits := OtelValue.(func(int, ) (string, error)); OtelFits {
			OtelSelf.p3 = OtelGiven
		} else {
			var OtelGiven func(int, ) (string, error)
			OtelSetValue("parameter", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.p3 = OtelGiven
		}
	default:
		OtelBadIndex("parameter", "example.com/golden.Do", OtelIndex, 4)
	}
	OtelSelf.paramsSet = 1 == 1
}

func (c *OtelCallContextImpl_Do00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	}
	OtelBadIndex("result", "example.com/golden.Do", i, 1)
	return
}

func (OtelSelf *OtelCallContextImpl_Do00000001) SetReturnVal(OtelIndex int, OtelValue interface{}) {
	switch OtelIndex {
	case 0:
		if OtelGiven, OtelFits := OtelValue.(map[string][]chan<- int); OtelFits {
			OtelSelf.r0 = OtelGiven
		} else {
			var OtelGiven map[string][]chan<- int
			OtelSetValue("result", "example.com/golden.Do", OtelIndex, &OtelGiven, OtelValue)
			OtelSelf.r0 = OtelGiven
		}
	default:
		OtelBadIndex("result", "example.com/golden.Do", OtelIndex, 1)
	}
	OtelSelf.resultsSet = 1 == 1
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 *context.Context, p1 *struct { A int; B interface { M(x int) error; }; }, p2 **str.Builder, p3 *func(int, ) (string, error)) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.p0, c.p1, c.p2, c.p3 = *p0, *p1, *p2, *p3
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	OtelHookEnter_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))), *p0, *p1, *p2, *p3)
	if c.paramsSet {
		*p0, *p1, *p2, *p3 = c.p0, c.p1, c.p2, c.p3
	}
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *map[string][]chan<- int) {
	c.r0 = *r0
	c.resultsSet = 1 == 0
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	OtelHookExit_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))), *r0)
	if c.resultsSet {
		*r0 = c.r0
	}
}

