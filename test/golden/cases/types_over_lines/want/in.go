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
) (string, error)) (retVal0 /*line :15:20*/map[string][]chan<- int)/*line :15:43*/ { if *(*otelWord)(otelPointer(&otelHookEnter_Do00000001)) != 0 { otelParam_Do00000001_0, otelParam_Do00000001_1, otelParam_Do00000001_2, otelParam_Do00000001_3 := ctx, o, b, f; if otelCtx_Do00000001, _ := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}, &otelParam_Do00000001_0, &otelParam_Do00000001_1, &otelParam_Do00000001_2, &otelParam_Do00000001_3); 1 == 0 { } else { ctx, o, b, f = otelParam_Do00000001_0, otelParam_Do00000001_1, otelParam_Do00000001_2, otelParam_Do00000001_3; defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001, &retVal0); }; }; 
	return nil
}

//line /generated/otel_in.go:21
type otelHookEnterType_Do00000001 = func(otelCallContext, context.Context, struct { A int; B interface { M(x int) error; }; }, *str.Builder, func(int, ) (string, error))

type otelHookExitType_Do00000001 = func(otelCallContext, map[string][]chan<- int)

type OtelCallContextImpl_Do00000001 struct {
	base otelCallContextBase
	p0 context.Context
	p1 struct { A int; B interface { M(x int) error; }; }
	p2 *str.Builder
	p3 func(int, ) (string, error)
	r0 map[string][]chan<- int
}

func (c *OtelCallContextImpl_Do00000001) get(i int) (v interface{}) {
	switch i {
	case 0:
		return c.p0
	case 1:
		return c.p1
	case 2:
		return c.p2
	case 3:
		return c.p3
	case 4:
		return c.r0
	}
	return
}

func (c *OtelCallContextImpl_Do00000001) at(i int) (v interface{}) {
	switch i {
	case 0:
		return &c.p0
	case 1:
		return &c.p1
	case 2:
		return &c.p2
	case 3:
		return &c.p3
	case 4:
		return &c.r0
	}
	return
}

func (otelSelf *OtelCallContextImpl_Do00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(context.Context); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(struct { A int; B interface { M(x int) error; }; }); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(*str.Builder); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(func(int, ) (string, error)); otelFits {
			otelSelf.p3 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(map[string][]chan<- int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, p0 *context.Context, p1 *struct { A int; B interface { M(x int) error; }; }, p2 **str.Builder, p3 *func(int, ) (string, error)) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_Do00000001
	c.base.slots = (*OtelCallContextImpl_Do00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2, c.p3 = *p0, *p1, *p2, *p3
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	(*(*otelHookEnterType_Do00000001)(otelPointer(&otelHookEnter_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2, *p3)
	if c.base.paramsSet {
		*p0, *p1, *p2, *p3 = c.p0, c.p1, c.p2, c.p3
	}
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001, r0 *map[string][]chan<- int) {
	c.r0 = *r0
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	(*(*otelHookExitType_Do00000001)(otelPointer(&otelHookExit_Do00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
	if c.base.resultsSet {
		*r0 = c.r0
	}
}

