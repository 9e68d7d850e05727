package nethttp

import (
	"runtime"
	"strings"
)

// targetIsPanicking says, in an exit hook, whether the target is left by a
// panic or by runtime.Goexit. Exit hooks run deferred: on the stack, between
// the hook and the target stands the runtime then. The goroutine knows whether
// anything panics, but only the stack whether it is the target: recover would have
// to stop the panic to see it.
func targetIsPanicking() bool {
	if panicFieldWorks && !goroutineIsPanicking() {
		return false
	}
	return isUnwinding()
}

// panicFieldWorks: goroutineIsPanicking says the right thing both ways. A version of
// Go might have the field elsewhere.
var panicFieldWorks = !goroutineIsPanicking() && detectsPanic()

func detectsPanic() (seen bool) {
	defer func() { _ = recover() }()
	defer func() { seen = goroutineIsPanicking() }()
	panic("looking for runtime.g._panic")
}

// isUnwinding looks for the runtime between the hook and the target. A
// goroutine that panics can call targets which return, in deferred functions.
func isUnwinding() bool {
	// Few functions lead to an exit hook: those through which the hook was
	// called, and the target.
	var stack [8]uintptr
	frames := runtime.CallersFrames(stack[:runtime.Callers(2, stack[:])])
	for {
		frame, more := frames.Next()
		switch frame.Function {
		case "runtime.gopanic", "runtime.Goexit":
			return true
		}
		if !more || strings.HasSuffix(frame.Function, targetName) {
			return false
		}
	}
}

// targetName ends the name of the instrumented method, in the standard library
// and in tests.
const targetName = "serverHandler.ServeHTTP"
