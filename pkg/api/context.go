// Package api is what hook code is written against.
//
// A rule names a function of the program (the target) and up to two hooks. A
// hook is an ordinary Go function of the package named by the rule's Path,
// exported or not. It takes a [CallContext] and, if it wants them, the values
// of the call:
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
// A parameter of a type that the hook package cannot name is written any.
//
// The package has no dependencies beyond the standard library, and of that
// only the parts that almost every program links anyway: it ends up in every
// instrumented program.
package api

// CallContext is one call of an instrumented function as its hooks see it.
//
// The enter hook and the exit hook of one call get the same CallContext; two
// calls never share one. It is valid while the hook that was given it runs,
// and belongs to the goroutine of the call: do not keep it and do not hand it
// to another goroutine.
//
// A hook that uses its context only to call methods directly (ctx.SetData(x),
// outside function literals) costs no allocation. Storing ctx, passing it on or
// capturing it is allowed, and makes every call of the target allocate one.
//
// A mistake in a hook (a wrong index, a value of the wrong type) panics inside
// the hook. A panic of a hook, this or any other, never reaches the program: it
// is printed to standard error with the hook's name and stack, the rest of the
// hook is skipped, and the program goes on.
type CallContext interface {
	// SetSkipCall decides, in an enter hook, whether the body of the target is
	// skipped. A skipped call returns what SetReturnVal was given, and the
	// zero value for every other result; the exit hook of the same rule runs and
	// sees these results. Calling it in an exit hook has no effect.
	SetSkipCall(skip bool)

	// IsSkipCall returns what SetSkipCall was last given, false without.
	IsSkipCall() bool

	// SetData keeps one value from the enter hook for the exit hook of the same
	// call. It replaces the value that was there.
	SetData(data interface{})

	// GetData returns the value given to SetData, nil without. An exit hook must
	// expect nil: the enter hook may have panicked, or returned early.
	GetData() interface{}

	// SetKeyData keeps a value under a key, beside that of SetData. It allocates
	// a map; SetData with a struct is cheaper.
	SetKeyData(key string, val interface{})

	// GetKeyData returns the value kept under the key, nil without.
	GetKeyData(key string) interface{}

	// HasKeyData says whether SetKeyData was called with the key, be it with nil.
	HasKeyData(key string) bool

	// GetParam returns a parameter of the call. For a method index 0 is the
	// receiver and 1 the first parameter; for a plain function 0 is the first
	// parameter. A variadic parameter is one parameter, a slice. In an exit hook
	// these are the values the target was entered with, as SetParam left them,
	// whatever the body assigned to its parameters since.
	//
	// It panics if idx is not below NumParams.
	GetParam(idx int) interface{}

	// SetParam replaces a parameter, counted as for GetParam, before the body
	// of the target runs. val must be assignable to the parameter's type; nil
	// stands for the zero value of a pointer, slice, map, channel, function or
	// interface. val may also be a pointer to a value of the parameter's type,
	// which is copied: a large struct need not be allocated to be passed. In an
	// exit hook it changes only what GetParam returns.
	//
	// It panics if idx is not below NumParams, or if val does not fit.
	SetParam(idx int, val interface{})

	// GetReturnVal returns a result of the call, counted from 0. In an enter
	// hook it is what SetReturnVal was given, or the zero value.
	//
	// It panics if idx is not below NumReturnVals.
	GetReturnVal(idx int) interface{}

	// SetReturnVal replaces a result, counted from 0. In an exit hook it changes
	// what the caller gets; in an enter hook it gives the results of a call that
	// SetSkipCall(true) skips. val must be assignable to the result's type; nil
	// and pointers as for SetParam.
	//
	// It panics if idx is not below NumReturnVals, or if val does not fit.
	SetReturnVal(idx int, val interface{})

	// NumParams is the number of parameters, the receiver of a method included.
	NumParams() int

	// NumReturnVals is the number of results.
	NumReturnVals() int

	// GetFuncName returns the target's name as it is declared, without package
	// and receiver: "RoundTrip".
	GetFuncName() string

	// GetPackageName returns the import path of the target's package, not the
	// name in its package clause: "net/http". For a program it is "main".
	GetPackageName() string
}
