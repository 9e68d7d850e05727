//line /src/other.go:1:1
package golden

import (
	template "strings"
	other "text/template"
)

// What in.go calls text.Template and str.Reader.
func Elsewhere(t other.Template, str *template.Reader) (retVal0 /*line :9:57*/*other.Template, retVal1 /*line :9:74*/template.Reader) { if *(*otelWord)(otelPointer(&otelHookEnter_Elsewhere00000006)) != 0 { if otelCtx_Elsewhere00000006, _ := OtelOnEnterTrampoline_Elsewhere00000006(&OtelCallContextImpl_Elsewhere00000006{}, t, str); 1 == 0 { } else { defer OtelOnExitTrampoline_Elsewhere00000006(otelCtx_Elsewhere00000006, &retVal0, &retVal1); }; }; 
/*line :9:92*/ return &t, *str }

//line /generated/otel_other.go:14
type otelHookEnterType_Elsewhere00000006 = func(otelCallContext, other.Template, *template.Reader)

type otelHookExitType_Elsewhere00000006 = func(otelCallContext, *other.Template, template.Reader)

type OtelCallContextImpl_Elsewhere00000006 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Elsewhere00000006(c *OtelCallContextImpl_Elsewhere00000006, p0 other.Template, p1 *template.Reader) (ctx *OtelCallContextImpl_Elsewhere00000006, skip bool) {
	ctx = c
	c.base.call = &otelCall_Elsewhere00000006
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Elsewhere")
	(*(*otelHookEnterType_Elsewhere00000006)(otelPointer(&otelHookEnter_Elsewhere00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1)
	return
}

func OtelOnExitTrampoline_Elsewhere00000006(c *OtelCallContextImpl_Elsewhere00000006, r0 **other.Template, r1 *template.Reader) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Elsewhere")
	(*(*otelHookExitType_Elsewhere00000006)(otelPointer(&otelHookExit_Elsewhere00000006)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

