package api

// Contexts for targets whose package gives bool, int, string or uintptr a
// meaning of its own. Code injected there cannot write down the methods of
// CallContext, so it has no context type: it hands pointers to its variables
// to these functions and passes on the context it is given. All types that
// cross the border can be written without a predeclared name; untyped
// constants put into an interface{} have their predeclared types whatever the
// package calls by these names. Such contexts cost allocations and reflection,
// which is why all other packages have typed ones.

import (
	"reflect"
	"unsafe"
)

// OtelBoxedEnter makes the context of a call. pkg and function are what
// GetPackageName and GetFuncName return, display is the qualified name for
// messages; all three are strings. params and results hold pointers to the
// variables of the call. It keeps copies of the parameters.
var OtelBoxedEnter func(pkg, function, display interface{},
	params, results []interface{}) CallContext = newReflectContext

// OtelBoxedEntered ends an enter hook: what SetParam was given is assigned to
// the parameters. The result is nil unless the call is to be skipped.
var OtelBoxedEntered func(ctx CallContext) unsafe.Pointer = reflectEntered

// OtelBoxedExit begins an exit: a skipped call's results are assigned, and the
// context sees the results as they are now. The result is nil if ctx is, for
// then the call has no hooks.
var OtelBoxedExit func(ctx CallContext) unsafe.Pointer = reflectExit

// OtelBoxedExited ends an exit hook: what SetReturnVal was given is assigned to
// the results.
var OtelBoxedExited func(ctx CallContext) = reflectExited

// OtelBoxedPanic is OtelHookPanic; its arguments are strings.
var OtelBoxedPanic func(phase, hook, function interface{}) = reflectPanic

// reflectValues are the parameters or the results of a call.
type reflectValues struct {
	// "parameter" or "result".
	what string
	// The variables of the call, and the copies that hooks see.
	variables, copies []reflect.Value
	// A copy was set by a hook and not yet assigned to its variable.
	set bool
}

func newReflectValues(what string, pointers []interface{}) reflectValues {
	values := reflectValues{what: what}
	for _, pointer := range pointers {
		variable := reflect.ValueOf(pointer).Elem()
		values.variables = append(values.variables, variable)
		values.copies = append(values.copies, reflect.New(variable.Type()).Elem())
	}
	return values
}

// read makes the copies what the variables are.
func (b *reflectValues) read() {
	for i, variable := range b.variables {
		b.copies[i].Set(variable)
	}
	b.set = false
}

// write makes the variables what the copies are, if one of them was set.
func (b *reflectValues) write() {
	for i, variable := range b.variables {
		if b.set {
			variable.Set(b.copies[i])
		}
	}
}

func (b *reflectValues) get(display string, i int) interface{} {
	b.check(display, i)
	return b.copies[i].Interface()
}

func (b *reflectValues) assign(display string, i int, value interface{}) {
	b.check(display, i)
	setValue(b.what, display, i, b.copies[i].Addr().Interface(), value)
	b.set = true
}

func (b *reflectValues) check(display string, i int) {
	if i < 0 || i >= len(b.copies) {
		badIndex(b.what, display, i, len(b.copies))
	}
}

// reflectContext is a CallContext over variables that it knows by reflection.
type reflectContext struct {
	pkg, function, display string
	params, results        reflectValues
	data                   interface{}
	keys                   map[string]interface{}
	skip                   bool
}

func newReflectContext(pkg, function, display interface{},
	params, results []interface{}) CallContext {
	b := &reflectContext{
		pkg:      pkg.(string),
		function: function.(string),
		display:  display.(string),
		params:   newReflectValues("parameter", params),
		results:  newReflectValues("result", results),
	}
	b.params.read()
	return b
}

func reflectEntered(ctx CallContext) unsafe.Pointer {
	b := ctx.(*reflectContext)
	b.params.write()
	if !b.skip {
		return nil
	}
	return unsafe.Pointer(b)
}

func reflectExit(ctx CallContext) unsafe.Pointer {
	if ctx == nil {
		return nil
	}
	b := ctx.(*reflectContext)
	if b.skip {
		b.results.write()
	}
	b.results.read()
	return unsafe.Pointer(b)
}

func reflectExited(ctx CallContext) { ctx.(*reflectContext).results.write() }

func reflectPanic(phase, hook, function interface{}) {
	// recover works only in the deferred function itself.
	if value := recover(); value != nil {
		reportPanic(phase.(string), hook.(string), function.(string), value)
	}
}

func (b *reflectContext) SetSkipCall(skip bool)         { b.skip = skip }
func (b *reflectContext) IsSkipCall() bool              { return b.skip }
func (b *reflectContext) SetData(data interface{})      { b.data = data }
func (b *reflectContext) GetData() interface{}          { return b.data }
func (b *reflectContext) NumParams() int                { return len(b.params.copies) }
func (b *reflectContext) NumReturnVals() int            { return len(b.results.copies) }
func (b *reflectContext) GetFuncName() string           { return b.function }
func (b *reflectContext) GetPackageName() string        { return b.pkg }
func (b *reflectContext) GetParam(i int) interface{}    { return b.params.get(b.display, i) }
func (b *reflectContext) SetParam(i int, v interface{}) { b.params.assign(b.display, i, v) }

func (b *reflectContext) GetReturnVal(i int) interface{} {
	return b.results.get(b.display, i)
}

func (b *reflectContext) SetReturnVal(i int, v interface{}) {
	b.results.assign(b.display, i, v)
}

func (b *reflectContext) GetKeyData(key string) interface{} { return b.keys[key] }

func (b *reflectContext) SetKeyData(key string, val interface{}) {
	if b.keys == nil {
		b.keys = map[string]interface{}{}
	}
	b.keys[key] = val
}

func (b *reflectContext) HasKeyData(key string) bool {
	_, ok := b.keys[key]
	return ok
}
