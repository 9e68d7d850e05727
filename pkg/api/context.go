// Package api defines what hooks are written against.
//
// A rule names a function of the program, the target, and up to two hooks. A
// hook is an ordinary Go function, exported or not, of the package that the
// rule's Path names. Its first parameter is a [CallContext]. It may also take
// the values of the call:
//
//	// On enter: the receiver of a method, then every parameter.
//	func clientOnEnter(ctx api.CallContext, t *http.Transport, req *http.Request)
//
//	// On exit: every result.
//	func clientOnExit(ctx api.CallContext, resp *http.Response, err error)
//
//	// Either: the context alone. This fits every target.
//	func anyOnEnter(ctx api.CallContext)
//
// A parameter whose type the hook package cannot name has type any.
//
// Package api is linked into every instrumented program. It therefore depends
// only on parts of the standard library that almost every program links anyway.
package api

// CallContext describes one call of an instrumented function to its hooks.
//
// The enter hook and the exit hook of a call get the same CallContext; two
// calls never share one. It is valid while the hook that received it runs, and
// it belongs to the goroutine of the call. A hook must not keep it or pass it
// to another goroutine.
//
// A hook that only calls methods of its context directly, as in ctx.SetData(x),
// and not in a function literal, costs no allocation. A hook may also store,
// pass on or capture ctx; then every call of the target allocates a context.
//
// A mistake in a hook, such as an index out of range or a value of the wrong
// type, panics inside the hook. No panic of a hook reaches the program. The
// panic is printed to standard error with the hook's name and stack, the rest
// of the hook is skipped, and the program continues.
type CallContext interface {
	// SetSkipCall sets, in an enter hook, whether the body of the target is
	// skipped. A skipped call returns the values given to SetReturnVal, and the
	// zero value for every other result. The exit hook of the same rule runs
	// and sees these results. SetSkipCall has no effect in an exit hook.
	SetSkipCall(skip bool)

	// IsSkipCall returns the last argument of SetSkipCall, or false if
	// SetSkipCall was not called.
	IsSkipCall() bool

	// SetData stores a value for the exit hook of the same call. It replaces
	// the value stored before.
	SetData(data interface{})

	// GetData returns the value stored by SetData, or nil. An exit hook must
	// expect nil: the enter hook may have panicked or returned early.
	GetData() interface{}

	// SetKeyData stores a value under a key, independently of SetData. It
	// allocates a map; SetData with a struct is cheaper.
	SetKeyData(key string, val interface{})

	// GetKeyData returns the value stored under the key, or nil.
	GetKeyData(key string) interface{}

	// HasKeyData reports whether SetKeyData was called with the key, even if
	// the value was nil.
	HasKeyData(key string) bool

	// GetParam returns a parameter of the call. For a method, index 0 is the
	// receiver and index 1 the first parameter. For a function, index 0 is the
	// first parameter. A variadic parameter is a single parameter, a slice. In
	// an exit hook, GetParam returns the values with which the target was
	// entered, as set by SetParam; later assignments in the body are not
	// visible.
	//
	// It panics if idx is negative or not less than NumParams.
	GetParam(idx int) interface{}

	// SetParam replaces a parameter before the body of the target runs.
	// Parameters are counted as for GetParam. val must be assignable to the
	// parameter's type; nil stands for the zero value of a pointer, slice, map,
	// channel, function or interface. val may also be a pointer to a value of
	// the parameter's type; then the value is copied, so a large struct need
	// not be allocated. In an exit hook, SetParam changes only the result of
	// GetParam.
	//
	// It panics if idx is negative or not less than NumParams, or if val does
	// not fit.
	SetParam(idx int, val interface{})

	// GetReturnVal returns a result of the call, counted from 0. In an enter
	// hook it returns the value given to SetReturnVal, or the zero value.
	//
	// It panics if idx is negative or not less than NumReturnVals.
	GetReturnVal(idx int) interface{}

	// SetReturnVal replaces a result, counted from 0. In an exit hook it
	// changes the value that the caller gets. In an enter hook it sets a result
	// of a call that SetSkipCall(true) skips. val must be assignable to the
	// result's type; nil and pointers are treated as in SetParam.
	//
	// It panics if idx is negative or not less than NumReturnVals, or if val
	// does not fit.
	SetReturnVal(idx int, val interface{})

	// NumParams returns the number of parameters, including the receiver of a
	// method.
	NumParams() int

	// NumReturnVals returns the number of results.
	NumReturnVals() int

	// GetFuncName returns the declared name of the target without package and
	// receiver, such as "RoundTrip".
	GetFuncName() string

	// GetPackageName returns the import path of the target's package, such as
	// "net/http". It is not the name in the package clause. For the main
	// package of a program it is "main".
	GetPackageName() string
}
