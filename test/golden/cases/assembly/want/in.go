//line /src/in.go:1:1
package golden

// In assembly, which calls the other one.
func Assembly(n int) int

func Called() { if *(*otelWord)(otelPointer(&otelHookEnter_Called00000001)) != 0 { if otelCtx_Called00000001, _ := OtelOnEnterTrampoline_Called00000001(&OtelCallContextImpl_Called00000001{}); 1 == 0 { } else { defer OtelOnExitTrampoline_Called00000001(otelCtx_Called00000001); }; }; 
/*line :6:16*/ println(Assembly(1)) }

//line /generated/otel_in.go:11
var otelHookEnter_Called00000001 func(otelCallContext)

var otelHookExit_Called00000001 func(otelCallContext)

type OtelCallContextImpl_Called00000001 struct {
	otelCallContextBase
}

func (c *OtelCallContextImpl_Called00000001) NumParams() int { return 0 }

func (c *OtelCallContextImpl_Called00000001) NumReturnVals() int { return 0 }

func (c *OtelCallContextImpl_Called00000001) GetFuncName() string { return "Called" }

func (c *OtelCallContextImpl_Called00000001) GetPackageName() string { return "example.com/golden" }

func OtelOnEnterTrampoline_Called00000001(c *OtelCallContextImpl_Called00000001) (ctx *OtelCallContextImpl_Called00000001, skip bool) {
	ctx = c
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Called")
	otelHookEnter_Called00000001((*OtelCallContextImpl_Called00000001)(otelNoEscape(otelPointer(c))))
	return
}

func OtelOnExitTrampoline_Called00000001(c *OtelCallContextImpl_Called00000001) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Called")
	otelHookExit_Called00000001((*OtelCallContextImpl_Called00000001)(otelNoEscape(otelPointer(c))))
}

