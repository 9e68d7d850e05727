// Package apitest supports testing hooks with go test, without the tool. It
// provides a CallContext over variables of the test:
//
//	req := httptest.NewRequest("GET", "/", nil)
//	var resp *http.Response
//	var err error
//	ctx := apitest.New("net/http", "RoundTrip").
//		Params(&transport, &req).Results(&resp, &err)
//	clientOnEnter(ctx, transport, req)
//	resp, err = transport.RoundTrip(req) // req is what the hook set
//	clientOnExit(ctx, resp, err)
package apitest

import (
	"reflect"

	"otel.example/pkg/api"
)

// Context is a CallContext for tests. It behaves like the context of an
// instrumented function.
type Context struct {
	pkg      string
	function string
	params   []interface{}
	results  []interface{}
	skip     bool
	data     interface{}
	keyData  map[string]interface{}
}

var _ api.CallContext = (*Context)(nil)

// New returns the context of a call of a function without parameters and
// results. pkg is an import path, function a name without receiver.
func New(pkg, function string) *Context {
	return &Context{pkg: pkg, function: function}
}

// Params sets the variables that hold the receiver and the parameters, given as
// pointers, and returns c. SetParam assigns to the variables. Params panics if
// an argument is not a non-nil pointer.
func (c *Context) Params(pointers ...interface{}) *Context {
	c.params = checkPointers(pointers)
	return c
}

// Results sets the variables that hold the results, given as pointers, and
// returns c. SetReturnVal assigns to the variables. Results panics if an
// argument is not a non-nil pointer.
func (c *Context) Results(pointers ...interface{}) *Context {
	c.results = checkPointers(pointers)
	return c
}

func checkPointers(pointers []interface{}) []interface{} {
	for _, p := range pointers {
		if v := reflect.ValueOf(p); v.Kind() != reflect.Ptr || v.IsNil() {
			panic("apitest: want pointers to the variables of the call")
		}
	}
	return pointers
}

// SetSkipCall implements api.CallContext.
func (c *Context) SetSkipCall(skip bool) { c.skip = skip }

// IsSkipCall implements api.CallContext.
func (c *Context) IsSkipCall() bool { return c.skip }

// SetData implements api.CallContext.
func (c *Context) SetData(data interface{}) { c.data = data }

// GetData implements api.CallContext.
func (c *Context) GetData() interface{} { return c.data }

// SetKeyData implements api.CallContext.
func (c *Context) SetKeyData(key string, val interface{}) {
	if c.keyData == nil {
		c.keyData = map[string]interface{}{}
	}
	c.keyData[key] = val
}

// GetKeyData implements api.CallContext.
func (c *Context) GetKeyData(key string) interface{} { return c.keyData[key] }

// HasKeyData implements api.CallContext.
func (c *Context) HasKeyData(key string) bool {
	_, ok := c.keyData[key]
	return ok
}

// GetParam implements api.CallContext.
func (c *Context) GetParam(idx int) interface{} {
	return c.get("parameter", c.params, idx)
}

// SetParam implements api.CallContext.
func (c *Context) SetParam(idx int, val interface{}) {
	c.set("parameter", c.params, idx, val)
}

// GetReturnVal implements api.CallContext.
func (c *Context) GetReturnVal(idx int) interface{} {
	return c.get("result", c.results, idx)
}

// SetReturnVal implements api.CallContext.
func (c *Context) SetReturnVal(idx int, val interface{}) {
	c.set("result", c.results, idx, val)
}

// NumParams implements api.CallContext.
func (c *Context) NumParams() int { return len(c.params) }

// NumReturnVals implements api.CallContext.
func (c *Context) NumReturnVals() int { return len(c.results) }

// GetFuncName implements api.CallContext.
func (c *Context) GetFuncName() string { return c.function }

// GetPackageName implements api.CallContext.
func (c *Context) GetPackageName() string { return c.pkg }

func (c *Context) get(what string, vars []interface{}, idx int) interface{} {
	c.check(what, vars, idx)
	return reflect.ValueOf(vars[idx]).Elem().Interface()
}

func (c *Context) set(what string, vars []interface{}, idx int,
	val interface{}) {
	c.check(what, vars, idx)
	api.OtelSetValue(what, c.pkg+"."+c.function, idx, vars[idx], val)
}

func (c *Context) check(what string, vars []interface{}, idx int) {
	if idx < 0 || idx >= len(vars) {
		api.OtelBadIndex(what, c.pkg+"."+c.function, idx, len(vars))
	}
}
