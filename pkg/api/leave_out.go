package api

import "unsafe"

// leftOut holds the hooks that must not be bound.
var leftOut map[unsafe.Pointer]bool

// LeaveOut prevents hooks from being called, because the user has switched them
// off. A call of their target then costs two or three nanoseconds more than
// without hooks; calling hooks that return at once costs thirty.
//
// The arguments are functions. LeaveOut must be called from an init function of
// the package that declares them; a later call has no effect. If the enter hook
// of a rule is left out, its exit hook is not called either. If only the exit
// hook is left out, a call costs as much as with both.
func LeaveOut(hooks ...any) {
	if leftOut == nil {
		leftOut = map[unsafe.Pointer]bool{}
	}
	for _, hook := range hooks {
		// The data word of an interface value that holds a function is the
		// function value.
		leftOut[(*[2]unsafe.Pointer)(unsafe.Pointer(&hook))[1]] = true
	}
}

// OtelLeftOut reports whether a hook was left out. hook is a function value,
// converted to a pointer. The code that the tool adds to hook packages calls it
// by symbol name.
var OtelLeftOut func(hook unsafe.Pointer) bool = isLeftOut

func isLeftOut(hook unsafe.Pointer) bool { return leftOut[hook] }
