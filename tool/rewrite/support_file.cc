// See support_file.h. The holes of the templates are those of go_template.h.
#include "rewrite/support_file.h"

#include "rewrite/go_template.h"

namespace otel {

// The interface has the methods of api.CallContext, in the same order of names,
// so that a hook can call them through its own api.CallContext: an interface
// value is a table of methods, sorted by name, and a pointer.
//
// One type has these methods, for all functions: what a function adds are its
// values, behind @Slots, and a constant description. So the compiler makes
// three methods for each function and not fifteen.
static constexpr std::string_view kSupport = R"(
type @CallContext interface {
	SetSkipCall(bool)
	IsSkipCall() bool
	SetData(interface{})
	GetData() interface{}
	GetKeyData(key string) interface{}
	SetKeyData(key string, val interface{})
	HasKeyData(key string) bool
	GetParam(idx int) interface{}
	SetParam(idx int, val interface{})
	GetReturnVal(idx int) interface{}
	SetReturnVal(idx int, val interface{})
	NumParams() int
	NumReturnVals() int
	GetFuncName() string
	GetPackageName() string
}

// What is the same for all calls of a function. slots: whether its contexts hold
// values for hooks to get and set.
type @CallInfo struct {
	function string
	pkg      string
	display  string
	params   int
	results  int
	slots    bool
}

// The values of one call: the parameters, and behind them the results. set tells
// whether the value is of the slot's type; at gives a pointer to the slot.
type @Slots interface {
	get(i int) interface{}
	set(i int, value interface{}) bool
	at(i int) interface{}
}

type @CallContextBase struct {
	call       *@CallInfo
	slots      @Slots
	data       interface{}
	keys       map[string]interface{}
	hasKeys    bool
	skip       bool
	paramsSet  bool
	resultsSet bool
}

func (c *@CallContextBase) SetSkipCall(skip bool) { c.skip = skip }

func (c *@CallContextBase) IsSkipCall() bool { return c.skip }

func (c *@CallContextBase) SetData(data interface{}) { c.data = data }

func (c *@CallContextBase) GetData() interface{} { return c.data }

func (c *@CallContextBase) GetKeyData(key string) interface{} { return c.keys[key] }

func (c *@CallContextBase) SetKeyData(key string, val interface{}) {
	if !c.hasKeys {
		c.keys = map[string]interface{}{}
		c.hasKeys = 1 == 1
	}
	c.keys[key] = val
}

func (c *@CallContextBase) HasKeyData(key string) bool {
	_, ok := c.keys[key]
	return ok
}

func (c *@CallContextBase) GetParam(i int) (v interface{}) {
	if i < 0 || i >= c.call.params {
		@BadIndex("parameter", c.call.display, i, c.call.params)
	} else if c.call.slots {
		v = c.slots.get(i)
	}
	return
}

func (c *@CallContextBase) SetParam(i int, value interface{}) {
	if i < 0 || i >= c.call.params {
		@BadIndex("parameter", c.call.display, i, c.call.params)
	} else if c.call.slots {
		if !c.slots.set(i, value) {
			@SetValue("parameter", c.call.display, i, c.slots.at(i), value)
		}
		c.paramsSet = 1 == 1
	}
}

func (c *@CallContextBase) GetReturnVal(i int) (v interface{}) {
	if i < 0 || i >= c.call.results {
		@BadIndex("result", c.call.display, i, c.call.results)
	} else if c.call.slots {
		v = c.slots.get(c.call.params + i)
	}
	return
}

func (c *@CallContextBase) SetReturnVal(i int, value interface{}) {
	if i < 0 || i >= c.call.results {
		@BadIndex("result", c.call.display, i, c.call.results)
	} else if c.call.slots {
		if !c.slots.set(c.call.params+i, value) {
			@SetValue("result", c.call.display, i, c.slots.at(c.call.params+i), value)
		}
		c.resultsSet = 1 == 1
	}
}

func (c *@CallContextBase) NumParams() int { return c.call.params }

func (c *@CallContextBase) NumReturnVals() int { return c.call.results }

func (c *@CallContextBase) GetFuncName() string { return c.call.function }

func (c *@CallContextBase) GetPackageName() string { return c.call.pkg }

type @Pointer = @Unsafe.Pointer

// @NoEscape hides a pointer from escape analysis. It is used where every use of
// the context in the hooks is known to end with the call.
//
//go:nosplit
//go:nocheckptr
func @NoEscape(p @Pointer) @Pointer {
	x := uintptr(p)
	return @Pointer(x ^ 0)
}

// @Word is what a func variable is: 0 as long as it holds no hook. (A package
// may give nil another meaning, and a parameter may be named uintptr.)
type @Word = uintptr

var @HookPanic func(phase, hook, function string)

var @SetValue func(what, function string, index int, target, value interface{})

var @BadIndex func(what, function string, index, count int)

)";

static constexpr std::string_view kSupportNames =
    R"(//go:linkname @HookPanic otel.example/pkg/api.OtelHookPanic
//go:linkname @SetValue otel.example/pkg/api.OtelSetValue
//go:linkname @BadIndex otel.example/pkg/api.OtelBadIndex
)";

// The types and functions for reflect trampolines, which package api defines.
static constexpr std::string_view kReflectSupport = R"(
// @CallContext has the size of api.CallContext and is only passed on.
type @CallContext interface{ @CallContext() }

type @Pointer = @Unsafe.Pointer

// @Nil is nil, which the package may have given another meaning.
var @Nil @Pointer

var @BoxedEnter func(pkg, function, display interface{}, params, results []interface{}) @CallContext

var @BoxedEntered func(c @CallContext) @Pointer

var @BoxedExit func(c @CallContext) @Pointer

var @BoxedExited func(c @CallContext)

var @BoxedPanic func(phase, hook, function interface{})

)";

static constexpr std::string_view kReflectNames =
    R"(//go:linkname @BoxedEnter otel.example/pkg/api.OtelBoxedEnter
//go:linkname @BoxedEntered otel.example/pkg/api.OtelBoxedEntered
//go:linkname @BoxedExit otel.example/pkg/api.OtelBoxedExit
//go:linkname @BoxedExited otel.example/pkg/api.OtelBoxedExited
//go:linkname @BoxedPanic otel.example/pkg/api.OtelBoxedPanic
)";

static std::string file_with(std::string_view support, std::string_view names,
                             std::string_view package_name,
                             std::string_view prefix,
                             const SupportDeclarations& declarations) {
  return generated_file(package_name, prefix,
                        fill(support, prefix) + declarations.variables +
                            fill(names, prefix) + declarations.linknames);
}

std::string support_file(std::string_view package_name, std::string_view prefix,
                         const SupportDeclarations& declarations) {
  return file_with(kSupport, kSupportNames, package_name, prefix, declarations);
}

std::string reflect_support_file(std::string_view package_name,
                                 std::string_view prefix,
                                 const SupportDeclarations& declarations) {
  return file_with(kReflectSupport, kReflectNames, package_name, prefix,
                   declarations);
}

}  // namespace otel
