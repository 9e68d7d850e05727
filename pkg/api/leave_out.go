package api

import "unsafe"

// leftOut are the hooks that are not to be bound.
var leftOut map[unsafe.Pointer]bool

// LeaveOut says that hooks are never to be called, as their user has switched
// them off. Then a call of a function that they are for costs two or three
// nanoseconds more than without hooks, where calling hooks that return at once
// costs thirty. It takes functions, and must be called from an init function of
// the package that declares them: later it does nothing. If the enter hook of a
// rule is left out, its exit hook is not called either; if only the exit hook is,
// a call costs what it does with both.
func LeaveOut(hooks ...any) {
	if leftOut == nil {
		leftOut = map[unsafe.Pointer]bool{}
	}
	for _, hook := range hooks {
		// An interface value of a function holds the function itself.
		leftOut[(*[2]unsafe.Pointer)(unsafe.Pointer(&hook))[1]] = true
	}
}

// OtelLeftOut says whether a hook, a function value taken for a pointer, was
// left out. Code that the tool adds to hook packages asks it, by symbol name.
var OtelLeftOut func(hook unsafe.Pointer) bool = isLeftOut

func isLeftOut(hook unsafe.Pointer) bool { return leftOut[hook] }
