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

func LikeTypes(int string, string int, bool error, uintptr any) (len, float64 int) { if *(*otelWord)(otelPointer(&otelHookEnter_LikeTypes00000001)) != 0 { otelParam_LikeTypes00000001_0, otelParam_LikeTypes00000001_1, otelParam_LikeTypes00000001_2, otelParam_LikeTypes00000001_3 := int, string, bool, uintptr; if otelCtx_LikeTypes00000001, otelSkip_LikeTypes00000001 := OtelOnEnterTrampoline_LikeTypes00000001(&OtelCallContextImpl_LikeTypes00000001{}, &otelParam_LikeTypes00000001_0, &otelParam_LikeTypes00000001_1, &otelParam_LikeTypes00000001_2, &otelParam_LikeTypes00000001_3); otelSkip_LikeTypes00000001 { OtelOnExitTrampoline_LikeTypes00000001(otelCtx_LikeTypes00000001, &len, &float64); return len, float64 } else { int, string, bool, uintptr = otelParam_LikeTypes00000001_0, otelParam_LikeTypes00000001_1, otelParam_LikeTypes00000001_2, otelParam_LikeTypes00000001_3; defer OtelOnExitTrampoline_LikeTypes00000001(otelCtx_LikeTypes00000001, &len, &float64); }; }; 
/*line :17:85*/ return string, iota }

func LikePackages(text, template, str string) (strings Reader) { if *(*otelWord)(otelPointer(&otelHookEnter_LikePackages00000002)) != 0 { if otelCtx_LikePackages00000002, _ := OtelOnEnterTrampoline_LikePackages00000002(&OtelCallContextImpl_LikePackages00000002{}, text, template, str); 1 == 0 { } else { defer OtelOnExitTrampoline_LikePackages00000002(otelCtx_LikePackages00000002, &strings); }; }; 
/*line :19:65*/ return }

func LikeOurs(recv, param0, retVal1 int, OtelT0, c, skip, p0 bool) (int, r0 bool) { if *(*otelWord)(otelPointer(&otelHookEnter_LikeOurs00000003)) != 0 { otelParam_LikeOurs00000003_0, otelParam_LikeOurs00000003_1, otelParam_LikeOurs00000003_2, otelParam_LikeOurs00000003_3, otelParam_LikeOurs00000003_4, otelParam_LikeOurs00000003_5, otelParam_LikeOurs00000003_6 := recv, param0, retVal1, OtelT0, c, skip, p0; if otelCtx_LikeOurs00000003, otelSkip_LikeOurs00000003 := OtelOnEnterTrampoline_LikeOurs00000003(&OtelCallContextImpl_LikeOurs00000003{}, &otelParam_LikeOurs00000003_0, &otelParam_LikeOurs00000003_1, &otelParam_LikeOurs00000003_2, &otelParam_LikeOurs00000003_3, &otelParam_LikeOurs00000003_4, &otelParam_LikeOurs00000003_5, &otelParam_LikeOurs00000003_6); otelSkip_LikeOurs00000003 { OtelOnExitTrampoline_LikeOurs00000003(otelCtx_LikeOurs00000003, &int, &r0); return int, r0 } else { recv, param0, retVal1, OtelT0, c, skip, p0 = otelParam_LikeOurs00000003_0, otelParam_LikeOurs00000003_1, otelParam_LikeOurs00000003_2, otelParam_LikeOurs00000003_3, otelParam_LikeOurs00000003_4, otelParam_LikeOurs00000003_5, otelParam_LikeOurs00000003_6; defer OtelOnExitTrampoline_LikeOurs00000003(otelCtx_LikeOurs00000003, &int, &r0); }; }; 
/*line :21:84*/ return c, skip }

func Imports(r *Reader, b str.Builder, t *template.Template, u text.Template) (retVal0 /*line :23:80*/*Builder, retVal1 /*line :23:90*/text.FuncMap) { if *(*otelWord)(otelPointer(&otelHookEnter_Imports00000004)) != 0 { if otelCtx_Imports00000004, _ := OtelOnEnterTrampoline_Imports00000004(&OtelCallContextImpl_Imports00000004{}, r, b, t, u); 1 == 0 { } else { defer OtelOnExitTrampoline_Imports00000004(otelCtx_Imports00000004, &retVal0, &retVal1); }; }; 
	return &b, nil
}

func LikeBuiltins(len, cap, nil, true, false, panic, recover, append, make, new, iota, any int) (copy, delete, error int) { if *(*otelWord)(otelPointer(&otelHookEnter_LikeBuiltins00000005)) != 0 { otelParam_LikeBuiltins00000005_0, otelParam_LikeBuiltins00000005_1, otelParam_LikeBuiltins00000005_2, otelParam_LikeBuiltins00000005_3, otelParam_LikeBuiltins00000005_4, otelParam_LikeBuiltins00000005_5, otelParam_LikeBuiltins00000005_6, otelParam_LikeBuiltins00000005_7, otelParam_LikeBuiltins00000005_8, otelParam_LikeBuiltins00000005_9, otelParam_LikeBuiltins00000005_10, otelParam_LikeBuiltins00000005_11 := len, cap, nil, true, false, panic, recover, append, make, new, iota, any; if otelCtx_LikeBuiltins00000005, otelSkip_LikeBuiltins00000005 := OtelOnEnterTrampoline_LikeBuiltins00000005(&OtelCallContextImpl_LikeBuiltins00000005{}, &otelParam_LikeBuiltins00000005_0, &otelParam_LikeBuiltins00000005_1, &otelParam_LikeBuiltins00000005_2, &otelParam_LikeBuiltins00000005_3, &otelParam_LikeBuiltins00000005_4, &otelParam_LikeBuiltins00000005_5, &otelParam_LikeBuiltins00000005_6, &otelParam_LikeBuiltins00000005_7, &otelParam_LikeBuiltins00000005_8, &otelParam_LikeBuiltins00000005_9, &otelParam_LikeBuiltins00000005_10, &otelParam_LikeBuiltins00000005_11); otelSkip_LikeBuiltins00000005 { OtelOnExitTrampoline_LikeBuiltins00000005(otelCtx_LikeBuiltins00000005, &copy, &delete, &error); return copy, delete, error } else { len, cap, nil, true, false, panic, recover, append, make, new, iota, any = otelParam_LikeBuiltins00000005_0, otelParam_LikeBuiltins00000005_1, otelParam_LikeBuiltins00000005_2, otelParam_LikeBuiltins00000005_3, otelParam_LikeBuiltins00000005_4, otelParam_LikeBuiltins00000005_5, otelParam_LikeBuiltins00000005_6, otelParam_LikeBuiltins00000005_7, otelParam_LikeBuiltins00000005_8, otelParam_LikeBuiltins00000005_9, otelParam_LikeBuiltins00000005_10, otelParam_LikeBuiltins00000005_11; defer OtelOnExitTrampoline_LikeBuiltins00000005(otelCtx_LikeBuiltins00000005, &copy, &delete, &error); }; }; 
	return len + nil + true, false + iota, panic + recover
}

//line /generated/otel_in.go:36
type otelHookEnterType_LikeTypes00000001 = func(otelCallContext, string, int, error, any)

type otelHookExitType_LikeTypes00000001 = func(otelCallContext, int, int)

type OtelCallContextImpl_LikeTypes00000001 struct {
	base otelCallContextBase
	p0 string
	p1 int
	p2 error
	p3 any
	r0 int
	r1 int
}

func (c *OtelCallContextImpl_LikeTypes00000001) get(i int) (v interface{}) {
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
	case 5:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_LikeTypes00000001) at(i int) (v interface{}) {
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
	case 5:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_LikeTypes00000001) set(otelIndex int, otelValue interface{}) bool {
	switch otelIndex {
	case 0:
		if otelGiven, otelFits := otelValue.(string); otelFits {
			otelSelf.p0 = otelGiven
			return 1 == 1
		}
	case 1:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p1 = otelGiven
			return 1 == 1
		}
	case 2:
		if otelGiven, otelFits := otelValue.(error); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(any); otelFits {
			otelSelf.p3 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 5:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_LikeTypes00000001(c *OtelCallContextImpl_LikeTypes00000001, p0 *string, p1 *int, p2 *error, p3 *any) (ctx *OtelCallContextImpl_LikeTypes00000001, skip bool) {
	ctx = c
	c.base.call = &otelCall_LikeTypes00000001
	c.base.slots = (*OtelCallContextImpl_LikeTypes00000001)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2, c.p3 = *p0, *p1, *p2, *p3
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikeTypes")
	(*(*otelHookEnterType_LikeTypes00000001)(otelPointer(&otelHookEnter_LikeTypes00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2, *p3)
	if c.base.paramsSet {
		*p0, *p1, *p2, *p3 = c.p0, c.p1, c.p2, c.p3
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_LikeTypes00000001(c *OtelCallContextImpl_LikeTypes00000001, r0 *int, r1 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikeTypes")
	(*(*otelHookExitType_LikeTypes00000001)(otelPointer(&otelHookExit_LikeTypes00000001)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_LikePackages00000002 = func(otelCallContext, string, string, string)

type otelHookExitType_LikePackages00000002 = func(otelCallContext, Reader)

type OtelCallContextImpl_LikePackages00000002 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_LikePackages00000002(c *OtelCallContextImpl_LikePackages00000002, p0 string, p1 string, p2 string) (ctx *OtelCallContextImpl_LikePackages00000002, skip bool) {
	ctx = c
	c.base.call = &otelCall_LikePackages00000002
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikePackages")
	(*(*otelHookEnterType_LikePackages00000002)(otelPointer(&otelHookEnter_LikePackages00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1, p2)
	return
}

func OtelOnExitTrampoline_LikePackages00000002(c *OtelCallContextImpl_LikePackages00000002, r0 *Reader) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikePackages")
	(*(*otelHookExitType_LikePackages00000002)(otelPointer(&otelHookExit_LikePackages00000002)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0)
}

type otelHookEnterType_LikeOurs00000003 = func(otelCallContext, int, int, int, bool, bool, bool, bool)

type otelHookExitType_LikeOurs00000003 = func(otelCallContext, bool, bool)

type OtelCallContextImpl_LikeOurs00000003 struct {
	base otelCallContextBase
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

func (c *OtelCallContextImpl_LikeOurs00000003) get(i int) (v interface{}) {
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
	case 7:
		return c.r0
	case 8:
		return c.r1
	}
	return
}

func (c *OtelCallContextImpl_LikeOurs00000003) at(i int) (v interface{}) {
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
		return &c.p4
	case 5:
		return &c.p5
	case 6:
		return &c.p6
	case 7:
		return &c.r0
	case 8:
		return &c.r1
	}
	return
}

func (otelSelf *OtelCallContextImpl_LikeOurs00000003) set(otelIndex int, otelValue interface{}) bool {
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
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.p3 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.p4 = otelGiven
			return 1 == 1
		}
	case 5:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.p5 = otelGiven
			return 1 == 1
		}
	case 6:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.p6 = otelGiven
			return 1 == 1
		}
	case 7:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 8:
		if otelGiven, otelFits := otelValue.(bool); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_LikeOurs00000003(c *OtelCallContextImpl_LikeOurs00000003, p0 *int, p1 *int, p2 *int, p3 *bool, p4 *bool, p5 *bool, p6 *bool) (ctx *OtelCallContextImpl_LikeOurs00000003, skip bool) {
	ctx = c
	c.base.call = &otelCall_LikeOurs00000003
	c.base.slots = (*OtelCallContextImpl_LikeOurs00000003)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6 = *p0, *p1, *p2, *p3, *p4, *p5, *p6
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikeOurs")
	(*(*otelHookEnterType_LikeOurs00000003)(otelPointer(&otelHookEnter_LikeOurs00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2, *p3, *p4, *p5, *p6)
	if c.base.paramsSet {
		*p0, *p1, *p2, *p3, *p4, *p5, *p6 = c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_LikeOurs00000003(c *OtelCallContextImpl_LikeOurs00000003, r0 *bool, r1 *bool) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
	c.r0, c.r1 = *r0, *r1
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikeOurs")
	(*(*otelHookExitType_LikeOurs00000003)(otelPointer(&otelHookExit_LikeOurs00000003)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
	if c.base.resultsSet {
		*r0, *r1 = c.r0, c.r1
	}
}

type otelHookEnterType_Imports00000004 = func(otelCallContext, *Reader, str.Builder, *template.Template, text.Template)

type otelHookExitType_Imports00000004 = func(otelCallContext, *Builder, text.FuncMap)

type OtelCallContextImpl_Imports00000004 struct {
	base otelCallContextBase
}

func OtelOnEnterTrampoline_Imports00000004(c *OtelCallContextImpl_Imports00000004, p0 *Reader, p1 str.Builder, p2 *template.Template, p3 text.Template) (ctx *OtelCallContextImpl_Imports00000004, skip bool) {
	ctx = c
	c.base.call = &otelCall_Imports00000004
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.Imports")
	(*(*otelHookEnterType_Imports00000004)(otelPointer(&otelHookEnter_Imports00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), p0, p1, p2, p3)
	return
}

func OtelOnExitTrampoline_Imports00000004(c *OtelCallContextImpl_Imports00000004, r0 **Builder, r1 *text.FuncMap) {
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.Imports")
	(*(*otelHookExitType_Imports00000004)(otelPointer(&otelHookExit_Imports00000004)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1)
}

type otelHookEnterType_LikeBuiltins00000005 = func(otelCallContext, int, int, int, int, int, int, int, int, int, int, int, int)

type otelHookExitType_LikeBuiltins00000005 = func(otelCallContext, int, int, int)

type OtelCallContextImpl_LikeBuiltins00000005 struct {
	base otelCallContextBase
	p0 int
	p1 int
	p2 int
	p3 int
	p4 int
	p5 int
	p6 int
	p7 int
	p8 int
	p9 int
	p10 int
	p11 int
	r0 int
	r1 int
	r2 int
}

func (c *OtelCallContextImpl_LikeBuiltins00000005) get(i int) (v interface{}) {
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
	case 7:
		return c.p7
	case 8:
		return c.p8
	case 9:
		return c.p9
	case 10:
		return c.p10
	case 11:
		return c.p11
	case 12:
		return c.r0
	case 13:
		return c.r1
	case 14:
		return c.r2
	}
	return
}

func (c *OtelCallContextImpl_LikeBuiltins00000005) at(i int) (v interface{}) {
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
		return &c.p4
	case 5:
		return &c.p5
	case 6:
		return &c.p6
	case 7:
		return &c.p7
	case 8:
		return &c.p8
	case 9:
		return &c.p9
	case 10:
		return &c.p10
	case 11:
		return &c.p11
	case 12:
		return &c.r0
	case 13:
		return &c.r1
	case 14:
		return &c.r2
	}
	return
}

func (otelSelf *OtelCallContextImpl_LikeBuiltins00000005) set(otelIndex int, otelValue interface{}) bool {
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
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p2 = otelGiven
			return 1 == 1
		}
	case 3:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p3 = otelGiven
			return 1 == 1
		}
	case 4:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p4 = otelGiven
			return 1 == 1
		}
	case 5:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p5 = otelGiven
			return 1 == 1
		}
	case 6:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p6 = otelGiven
			return 1 == 1
		}
	case 7:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p7 = otelGiven
			return 1 == 1
		}
	case 8:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p8 = otelGiven
			return 1 == 1
		}
	case 9:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p9 = otelGiven
			return 1 == 1
		}
	case 10:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p10 = otelGiven
			return 1 == 1
		}
	case 11:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.p11 = otelGiven
			return 1 == 1
		}
	case 12:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r0 = otelGiven
			return 1 == 1
		}
	case 13:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r1 = otelGiven
			return 1 == 1
		}
	case 14:
		if otelGiven, otelFits := otelValue.(int); otelFits {
			otelSelf.r2 = otelGiven
			return 1 == 1
		}
	}
	return 1 == 0
}

func OtelOnEnterTrampoline_LikeBuiltins00000005(c *OtelCallContextImpl_LikeBuiltins00000005, p0 *int, p1 *int, p2 *int, p3 *int, p4 *int, p5 *int, p6 *int, p7 *int, p8 *int, p9 *int, p10 *int, p11 *int) (ctx *OtelCallContextImpl_LikeBuiltins00000005, skip bool) {
	ctx = c
	c.base.call = &otelCall_LikeBuiltins00000005
	c.base.slots = (*OtelCallContextImpl_LikeBuiltins00000005)(otelNoEscape(otelPointer(c)))
	c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6, c.p7, c.p8, c.p9, c.p10, c.p11 = *p0, *p1, *p2, *p3, *p4, *p5, *p6, *p7, *p8, *p9, *p10, *p11
	defer otelHookPanic("OnEnter", "example.com/hooks.enter", "example.com/golden.LikeBuiltins")
	(*(*otelHookEnterType_LikeBuiltins00000005)(otelPointer(&otelHookEnter_LikeBuiltins00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *p0, *p1, *p2, *p3, *p4, *p5, *p6, *p7, *p8, *p9, *p10, *p11)
	if c.base.paramsSet {
		*p0, *p1, *p2, *p3, *p4, *p5, *p6, *p7, *p8, *p9, *p10, *p11 = c.p0, c.p1, c.p2, c.p3, c.p4, c.p5, c.p6, c.p7, c.p8, c.p9, c.p10, c.p11
	}
	skip = c.base.skip
	return
}

func OtelOnExitTrampoline_LikeBuiltins00000005(c *OtelCallContextImpl_LikeBuiltins00000005, r0 *int, r1 *int, r2 *int) {
	if c.base.skip && c.base.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
	c.r0, c.r1, c.r2 = *r0, *r1, *r2
	c.base.resultsSet = 1 == 0
	defer otelHookPanic("OnExit", "example.com/hooks.exit", "example.com/golden.LikeBuiltins")
	(*(*otelHookExitType_LikeBuiltins00000005)(otelPointer(&otelHookExit_LikeBuiltins00000005)))((*otelCallContextBase)(otelNoEscape(otelPointer(c))), *r0, *r1, *r2)
	if c.base.resultsSet {
		*r0, *r1, *r2 = c.r0, c.r1, c.r2
	}
}

