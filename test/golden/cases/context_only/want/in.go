//line /src/in.go:1:1
package golden

func Do(a, b int) int { if *(*OtelWord)(OtelPointer(&OtelHookEnter_Do00000001)) != 0 { if otelCtx_Do00000001, _ := OtelOnEnterTrampoline_Do00000001(&OtelCallContextImpl_Do00000001{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Do00000001(otelCtx_Do00000001); }; }; 
/*line :3:24*/ return a + b }

//line /generated/otel_in.go:8
var OtelHookEnter_Do00000001 func(OtelCallContext)

var OtelHookExit_Do00000001 func(OtelCallContext)

type OtelCallContextImpl_Do00000001 struct {
	OtelCallContextBase
}

func (c *OtelCallContextImpl_Do00000001) NumParams() int { return 2 }

func (c *OtelCallContextImpl_Do00000001) NumReturnVals() int { return 1 }

func (c *OtelCallContextImpl_Do00000001) GetFuncName() string { return "Do" }

func (c *OtelCallContextImpl_Do00000001) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001) (ctx *OtelCallContextImpl_Do00000001, skip bool) {
	ctx = c
	defer OtelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Do")
	OtelHookEnter_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))))
	return
}

func OtelOnExitTrampoline_Do00000001(c *OtelCallContextImpl_Do00000001) {
	defer OtelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Do")
	OtelHookExit_Do00000001((*OtelCallContextImpl_Do00000001)(OtelNoEscape(OtelPointer(c))))
}

