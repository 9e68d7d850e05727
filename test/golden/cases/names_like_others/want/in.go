//line /src/in.go:1:1
package golden

import (
	"html/template"
	. "strings"
	str "strings"
	text "text/template"
)

type any = interface{ error() }
type error struct{ nil int }

const iota = 3

func recover() {}

func LikeTypes(int string, string int, bool error, uintptr any) (len, float64 int) { if otelCtx_LikeTypes00000001, otelSkip_LikeTypes00000001 := Otel_OnEnterTrampoline_LikeTypes00000001(&Otel_CallContextImpl_LikeTypes00000001{}, &int, &string, &bool, &uintptr); otelSkip_LikeTypes00000001 { Otel_OnExitTrampoline_LikeTypes00000001(otelCtx_LikeTypes00000001, &len, &float64); return len, float64 } else { defer Otel_OnExitTrampoline_LikeTypes00000001(otelCtx_LikeTypes00000001, &len, &float64); }; 
/*line :17:85*/ return string, iota }

func LikePackages(text, template, str string) (strings Reader) { if otelCtx_LikePackages00000002, _ := Otel_OnEnterTrampoline_LikePackages00000002(&Otel_CallContextImpl_LikePackages00000002{}, &text, &template, &str); 1 == 0 { } else { defer Otel_OnExitTrampoline_LikePackages00000002(otelCtx_LikePackages00000002, &strings); }; 
/*line :19:65*/ return }

func LikeOurs(recv, param0, retVal1 int, OtelT0, c, skip, p0 bool) (int, r0 bool) { if otelCtx_LikeOurs00000003, otelSkip_LikeOurs00000003 := Otel_OnEnterTrampoline_LikeOurs00000003(&Otel_CallContextImpl_LikeOurs00000003{}, &recv, &param0, &retVal1, &OtelT0, &c, &skip, &p0); otelSkip_LikeOurs00000003 { Otel_OnExitTrampoline_LikeOurs00000003(otelCtx_LikeOurs00000003, &int, &r0); return int, r0 } else { defer Otel_OnExitTrampoline_LikeOurs00000003(otelCtx_LikeOurs00000003, &int, &r0); }; 
/*line :21:84*/ return c, skip }

func Imports(r *Reader, b str.Builder, t *template.Template, u text.Template) (retVal0 /*line :23:80*/*Builder, retVal1 /*line :23:90*/text.FuncMap) { if otelCtx_Imports00000004, _ := Otel_OnEnterTrampoline_Imports00000004(&Otel_CallContextImpl_Imports00000004{}, &r, &b, &t, &u); 1 == 0 { } else { defer Otel_OnExitTrampoline_Imports00000004(otelCtx_Imports00000004, &retVal0, &retVal1); }; 
	return &b, nil
}

//line /generated/otel_in.go:32
var Otel_HookEnter_LikeTypes00000001 func(Otel_CallContext, string, int, error, any)

var Otel_HookExit_LikeTypes00000001 func(Otel_CallContext, int, int)

type Otel_CallContextImpl_LikeTypes00000001 struct {
	Otel_CallContextBase
	p0 string
	p1 int
	p2 error
	p3 any
	r0 int
	r1 int
}

func (c *Otel_CallContextImpl_LikeTypes00000001) NumParams() int { return 4 }

func (c *Otel_CallContextImpl_LikeTypes00000001) NumReturnVals() int { return 2 }

func (c *Otel_CallContextImpl_LikeTypes00000001) GetFuncName() string { return "LikeTypes" }

func (c *Otel_CallContextImpl_LikeTypes00000001) GetPackageName() string { return "example.com/golden" }

func (c *Otel_CallContextImpl_LikeTypes00000001) GetParam(i int) (v interface{}) {
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
	Otel_BadIndex("parameter", "example.com/golden.LikeTypes", i, 4)
	return
}

func (c *Otel_CallContextImpl_LikeTypes00000001) SetParam(i int, v interface{}) {
	switch i {
	case 0:
		if x, ok := v.(string); ok {
			c.p0 = x
		} else {
			var x string
			Otel_SetValue("parameter", "example.com/golden.LikeTypes", i, &x, v)
			c.p0 = x
		}
	case 1:
		if x, ok := v.(int); ok {
			c.p1 = x
		} else {
			var x int
			Otel_SetValue("parameter", "example.com/golden.LikeTypes", i, &x, v)
			c.p1 = x
		}
	case 2:
		if x, ok := v.(error); ok {
			c.p2 = x
		} else {
			var x error
			Otel_SetValue("parameter", "example.com/golden.LikeTypes", i, &x, v)
			c.p2 = x
		}
	case 3:
		if x, ok := v.(any); ok {
			c.p3 = x
		} else {
			var x any
			Otel_SetValue("parameter", "example.com/golden.LikeTypes", i, &x, v)
			c.p3 = x
		}
	default:
		Otel_BadIndex("parameter", "example.com/golden.LikeTypes", i, 4)
	}
	c.paramsSet = 1 == 1
}

func (c *Otel_CallContextImpl_LikeTypes00000001) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	Otel_BadIndex("result", "example.com/golden.LikeTypes", i, 2)
	return
}

func (c *Otel_CallContextImpl_LikeTypes00000001) SetReturnVal(i int, v interface{}) {
	switch i {
	case 0:
		if x, ok := v.(int); ok {
			c.r0 = x
		} else {
			var x int
			Otel_SetValue("result", "example.com/golden.LikeTypes", i, &x, v)
			c.r0 = x
		}
	case 1:
		if x, ok := v.(int); ok {
			c.r1 = x
		} else {
			var x int
			Otel_SetValue("result", "example.com/golden.LikeTypes", i, &x, v)
			c.r1 = x
		}
	default:
		Otel_BadIndex("result", "example.com/golden.LikeTypes", i, 2)
	}
	c.resultsSet = 1 == 1
}

func Otel_OnEnterTrampoline_LikeTypes00000001(c *Otel_CallContextImpl_LikeTypes00000001, p0 *string, p1 *int, p2 *error, p3 *any) (ctx *Otel_CallContextImpl_LikeTypes00000001, skip bool) {
	ctx = c
	if !Otel_Bound(Otel_Pointer(&Otel_HookEnter_LikeTypes00000001)) {
		return
	}
	c.active = 1 == 1
	c.p0, c.p1, c.p2, c.p3 = *p0, *p1, *p2, *p3
	defer Otel_HookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikeTypes")
	Otel_HookEnter_LikeTypes00000001((*Otel_CallContextImpl_LikeTypes00000001)(Otel_NoEscape(Otel_Pointer(c))), *p0, *p1, *p2, *p3)
	if c.paramsSet {
		*p0, *p1, *p2, *p3 = c.p0, c.p1, c.p2, c.p3
	}
	skip = c.skip
	return
}

func Otel_OnExitTrampoline_LikeTypes00000001(c *Otel_CallContextImpl_LikeTypes00000001, r0 *int, r1 *int) {
	if !c.active {
		return
	}
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer Otel_HookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikeTypes")
	Otel_HookExit_LikeTypes00000001((*Otel_CallContextImpl_LikeTypes00000001)(Otel_NoEscape(Otel_Pointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var Otel_HookEnter_LikePackages00000002 func(Otel_CallContext, string, string, string)

var Otel_HookExit_LikePackages00000002 func(Otel_CallContext, Reader)

type Otel_CallContextImpl_LikePackages00000002 struct {
	Otel_CallContextBase
}

func (c *Otel_CallContextImpl_LikePackages00000002) NumParams() int { return 3 }

func (c *Otel_CallContextImpl_LikePackages00000002) NumReturnVals() int { return 1 }

func (c *Otel_CallContextImpl_LikePackages00000002) GetFuncName() string { return "LikePackages" }

func (c *Otel_CallContextImpl_LikePackages00000002) GetPackageName() string { return "example.com/golden" }

func Otel_OnEnterTrampoline_LikePackages00000002(c *Otel_CallContextImpl_LikePackages00000002, p0 *string, p1 *string, p2 *string) (ctx *Otel_CallContextImpl_LikePackages00000002, skip bool) {
	ctx = c
	if !Otel_Bound(Otel_Pointer(&Otel_HookEnter_LikePackages00000002)) {
		return
	}
	c.active = 1 == 1
	defer Otel_HookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikePackages")
	Otel_HookEnter_LikePackages00000002((*Otel_CallContextImpl_LikePackages00000002)(Otel_NoEscape(Otel_Pointer(c))), *p0, *p1, *p2)
	return
}

func Otel_OnExitTrampoline_LikePackages00000002(c *Otel_CallContextImpl_LikePackages00000002, r0 *Reader) {
	if !c.active {
		return
	}
	defer Otel_HookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikePackages")
	Otel_HookExit_LikePackages00000002((*Otel_CallContextImpl_LikePackages00000002)(Otel_NoEscape(Otel_Pointer(c))), *r0)
}

var Otel_HookEnter_LikeOurs00000003 func(Otel_CallContext, int, int, int, bool, bool, bool, bool)

var Otel_HookExit_LikeOurs00000003 func(Otel_CallContext, bool, bool)

type Otel_CallContextImpl_LikeOurs00000003 struct {
	Otel_CallContextBase
	p0 int
	p1 int
	p2 int
	p3 bool
	p4 bool
	p5 bool
	p6 bool
	r0 bool
	r1 bool
}

func (c *Otel_CallContextImpl_LikeOurs00000003) NumParams() int { return 7 }

func (c *Otel_CallContextImpl_LikeOurs00000003) NumReturnVals() int { return 2 }

func (c *Otel_CallContextImpl_LikeOurs00000003) GetFuncName() string { return "LikeOurs" }

func (c *Otel_CallContextImpl_LikeOurs00000003) GetPackageName() string { return "example.com/golden" }

func (c *Otel_CallContextImpl_LikeOurs00000003) GetParam(i int) (v interface{}) {
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
		return c.p4
	case 5:
		return c.p5
	case 6:
		return c.p6
	}
	Otel_BadIndex("parameter", "example.com/golden.LikeOurs", i, 7)
	return
}

func (c *Otel_CallContextImpl_LikeOurs00000003) SetParam(i int, v interface{}) {
	switch i {
	case 0:
		if x, ok := v.(int); ok {
			c.p0 = x
		} else {
			var x int
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p0 = x
		}
	case 1:
		if x, ok := v.(int); ok {
			c.p1 = x
		} else {
			var x int
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p1 = x
		}
	case 2:
		if x, ok := v.(int); ok {
			c.p2 = x
		} else {
			var x int
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p2 = x
		}
	case 3:
		if x, ok := v.(bool); ok {
			c.p3 = x
		} else {
			var x bool
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p3 = x
		}
	case 4:
		if x, ok := v.(bool); ok {
			c.p4 = x
		} else {
			var x bool
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p4 = x
		}
	case 5:
		if x, ok := v.(bool); ok {
			c.p5 = x
		} else {
			var x bool
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p5 = x
		}
	case 6:
		if x, ok := v.(bool); ok {
			c.p6 = x
		} else {
			var x bool
			Otel_SetValue("parameter", "example.com/golden.LikeOurs", i, &x, v)
			c.p6 = x
		}
	default:
		Otel_BadIndex("parameter", "example.com/golden.LikeOurs", i, 7)
	}
	c.paramsSet = 1 == 1
}

func (c *Otel_CallContextImpl_LikeOurs00000003) GetReturnVal(i int) (v interface{}) {
	switch i {
	case 0:
		return c.r0
	case 1:
		return c.r1
	}
	Otel_BadIndex("result", "example.com/golden.LikeOurs", i, 2)
	return
}

func (c *Otel_CallContextImpl_LikeOurs00000003) SetReturnVal(i int, v interface{}) {
	switch i {
	case 0:
		if x, ok := v.(bool); ok {
			c.r0 = x
		} else {
			var x bool
			Otel_SetValue("result", "example.com/golden.LikeOurs", i, &x, v)
			c.r0 = x
		}
	case 1:
		if x, ok := v.(bool); ok {
			c.r1 = x
		} else {
			var x bool
			Otel_SetValue("result", "example.com/golden.LikeOurs", i, &x, v)
			c.r1 = x
		}
	default:
		Otel_BadIndex("result", "example.com/golden.LikeOurs", i, 2)
	}
	c.resultsSet = 1 == 1
}

func Otel_OnEnterTrampoline_LikeOurs00000003(c *Otel_CallContextImpl_LikeOurs00000003, p0 *int, p1 *int, p2 *int, p3 *bool, p4 *bool, p5 *bool, p6 *bool) (ctx *Otel_CallContextImpl_LikeOurs00000003, skip bool) {
	ctx = c
	if !Otel_Bound(Otel_Pointer(&Otel_HookEnter_LikeOurs00000003)) {
		return
	}
	c.active = 1 == 1
	c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6 = *p0, *p1, *p2, *p3, *p4, *p5, *p6
	defer Otel_HookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikeOurs")
	Otel_HookEnter_LikeOurs00000003((*Otel_CallContextImpl_LikeOurs00000003)(Otel_NoEscape(Otel_Pointer(c))), *p0, *p1, *p2, *p3, *p4, *p5, *p6)
	if c.paramsSet {
		*p0, *p1, *p2, *p3, *p4, *p5, *p6 = c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6
	}
	skip = c.skip
	return
}

func Otel_OnExitTrampoline_LikeOurs00000003(c *Otel_CallContextImpl_LikeOurs00000003, r0 *bool, r1 *bool) {
	if !c.active {
		return
	}
	if c.skip && c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.resultsSet = 1 == 0
	defer Otel_HookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikeOurs")
	Otel_HookExit_LikeOurs00000003((*Otel_CallContextImpl_LikeOurs00000003)(Otel_NoEscape(Otel_Pointer(c))), *r0, *r1)
	if c.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

var Otel_HookEnter_Imports00000004 func(Otel_CallContext, *Reader, str.Builder, *template.Template, text.Template)

var Otel_HookExit_Imports00000004 func(Otel_CallContext, *Builder, text.FuncMap)

type Otel_CallContextImpl_Imports00000004 struct {
	Otel_CallContextBase
}

func (c *Otel_CallContextImpl_Imports00000004) NumParams() int { return 4 }

func (c *Otel_CallContextImpl_Imports00000004) NumReturnVals() int { return 2 }

func (c *Otel_CallContextImpl_Imports00000004) GetFuncName() string { return "Imports" }

func (c *Otel_CallContextImpl_Imports00000004) GetPackageName() string { return "example.com/golden" }

func Otel_OnEnterTrampoline_Imports00000004(c *Otel_CallContextImpl_Imports00000004, p0 **Reader, p1 *str.Builder, p2 **template.Template, p3 *text.Template) (ctx *Otel_CallContextImpl_Imports00000004, skip bool) {
	ctx = c
	if !Otel_Bound(Otel_Pointer(&Otel_HookEnter_Imports00000004)) {
		return
	}
	c.active = 1 == 1
	defer Otel_HookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Imports")
	Otel_HookEnter_Imports00000004((*Otel_CallContextImpl_Imports00000004)(Otel_NoEscape(Otel_Pointer(c))), *p0, *p1, *p2, *p3)
	return
}

func Otel_OnExitTrampoline_Imports00000004(c *Otel_CallContextImpl_Imports00000004, r0 **Builder, r1 *text.FuncMap) {
	if !c.active {
		return
	}
	defer Otel_HookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Imports")
	Otel_HookExit_Imports00000004((*Otel_CallContextImpl_Imports00000004)(Otel_NoEscape(Otel_Pointer(c))), *r0, *r1)
}

