package api

// This file has the contexts for targets whose package redeclares bool, int,
// string or uintptr. Code injected into such a package cannot spell the methods
// of CallContext, so it has no context type of its own. It passes pointers to
// its variables to the functions below, and passes on the context they return.
// Every type that crosses this boundary can be written without a predeclared
// name, and an untyped constant stored in an interface{} has its predeclared
// type whatever the package calls by that name.
//
// These contexts cost allocations and reflection. All other packages have typed
// contexts.

import (
	"reflect"
	"unsafe"
)

// OtelBoxedEnter returns the context of a call. pkg and function are the
// results of GetPackageName and GetFuncName, and display is the qualified name
// for messages; all three are strings. params and results hold pointers to the
// variables of the call. The context keeps copies of the parameters.
var OtelBoxedEnter func(pkg, function, display interface{},
	params, results []interface{}) CallContext = newReflectContext

// OtelBoxedEntered ends an enter hook: it assigns the values given to SetParam
// to the parameters. The result is nil unless the call is skipped.
var OtelBoxedEntered func(ctx CallContext) unsafe.Pointer = reflectEntered

// OtelBoxedExit begins an exit. It assigns the results of a skipped call, and
// lets the context see the current results. The result is nil if ctx is nil,
// because then the call has no hooks.
var OtelBoxedExit func(ctx CallContext) unsafe.Pointer = reflectExit

// OtelBoxedExited ends an exit hook: it assigns the values given to
// SetReturnVal to the results.
var OtelBoxedExited func(ctx CallContext) = reflectExited

// OtelBoxedPanic does what OtelHookPanic does. Its arguments are strings.
var OtelBoxedPanic func(phase, hook, function interface{}) = reflectPanic

// reflectValues holds the parameters or the results of a call.
type reflectValues struct {
	// kind is "parameter" or "result".
	kind string
	// variables are the variables of the call. copies are what hooks see.
	variables, copies []reflect.Value
	// set reports that a hook has set a copy that is not yet assigned to its
	// variable.
	set bool
}

func newReflectValues(kind string, pointers []interface{}) reflectValues {
	values := reflectValues{kind: kind}
	for _, pointer := range pointers {
		variable := reflect.ValueOf(pointer).Elem()
		values.variables = append(values.variables, variable)
		values.copies = append(values.copies, reflect.New(variable.Type()).Elem())
	}
	return values
}

// read copies the variables.
func (v *reflectValues) read() {
	for i, variable := range v.variables {
		v.copies[i].Set(variable)
	}
	v.set = false
}

// write assigns the copies to the variables if a hook has set one of them.
func (v *reflectValues) write() {
	for i, variable := range v.variables {
		if v.set {
			variable.Set(v.copies[i])
		}
	}
}

func (v *reflectValues) get(display string, i int) interface{} {
	v.check(display, i)
	return v.copies[i].Interface()
}

func (v *reflectValues) assign(display string, i int, value interface{}) {
	v.check(display, i)
	setValue(v.kind, display, i, v.copies[i].Addr().Interface(), value)
	v.set = true
}

func (v *reflectValues) check(display string, i int) {
	if i < 0 || i >= len(v.copies) {
		badIndex(v.kind, display, i, len(v.copies))
	}
}

// reflectContext is a CallContext that accesses the variables of a call by
// reflection.
type reflectContext struct {
	pkg, function, display string
	params, results        reflectValues
	data                   interface{}
	keys                   map[string]interface{}
	skip                   bool
}

func newReflectContext(pkg, function, display interface{},
	params, results []interface{}) CallContext {
	c := &reflectContext{
		pkg:      pkg.(string),
		function: function.(string),
		display:  display.(string),
		params:   newReflectValues("parameter", params),
		results:  newReflectValues("result", results),
	}
	c.params.read()
	return c
}

func reflectEntered(ctx CallContext) unsafe.Pointer {
	c := ctx.(*reflectContext)
	c.params.write()
	if !c.skip {
		return nil
	}
	return unsafe.Pointer(c)
}

func reflectExit(ctx CallContext) unsafe.Pointer {
	if ctx == nil {
		return nil
	}
	c := ctx.(*reflectContext)
	if c.skip {
		c.results.write()
	}
	c.results.read()
	return unsafe.Pointer(c)
}

func reflectExited(ctx CallContext) { ctx.(*reflectContext).results.write() }

func reflectPanic(phase, hook, function interface{}) {
	// recover works only in the deferred function itself.
	if value := recover(); value != nil {
		reportPanic(phase.(string), hook.(string), function.(string), value)
	}
}

func (c *reflectContext) SetSkipCall(skip bool)         { c.skip = skip }
func (c *reflectContext) IsSkipCall() bool              { return c.skip }
func (c *reflectContext) SetData(data interface{})      { c.data = data }
func (c *reflectContext) GetData() interface{}          { return c.data }
func (c *reflectContext) NumParams() int                { return len(c.params.copies) }
func (c *reflectContext) NumReturnVals() int            { return len(c.results.copies) }
func (c *reflectContext) GetFuncName() string           { return c.function }
func (c *reflectContext) GetPackageName() string        { return c.pkg }
func (c *reflectContext) GetParam(i int) interface{}    { return c.params.get(c.display, i) }
func (c *reflectContext) SetParam(i int, v interface{}) { c.params.assign(c.display, i, v) }

func (c *reflectContext) GetReturnVal(i int) interface{} {
	return c.results.get(c.display, i)
}

func (c *reflectContext) SetReturnVal(i int, v interface{}) {
	c.results.assign(c.display, i, v)
}

func (c *reflectContext) GetKeyData(key string) interface{} { return c.keys[key] }

func (c *reflectContext) SetKeyData(key string, val interface{}) {
	if c.keys == nil {
		c.keys = map[string]interface{}{}
	}
	c.keys[key] = val
}

func (c *reflectContext) HasKeyData(key string) bool {
	_, ok := c.keys[key]
	return ok
}
