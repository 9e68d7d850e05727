package nethttp

import (
	"runtime"
	"strings"
)

// targetIsPanicking reports, in an exit hook, whether the target ends by a
// panic or by runtime.Goexit. Exit hooks are deferred, so in this case the
// runtime is on the stack between the hook and the target. The goroutine knows
// whether anything panics, but only the stack shows whether the target does.
// recover cannot be used, because it would stop the panic.
func targetIsPanicking() bool {
	if panicFieldWorks && !goroutineIsPanicking() {
		return false
	}
	return isUnwinding()
}

// panicFieldWorks reports that goroutineIsPanicking returns the correct result
// with and without a panic. A version of Go might have the field at another
// offset.
var panicFieldWorks = !goroutineIsPanicking() && detectsPanic()

func detectsPanic() (seen bool) {
	defer func() { _ = recover() }()
	defer func() { seen = goroutineIsPanicking() }()
	panic("looking for runtime.g._panic")
}

// isUnwinding reports whether the runtime is on the stack between the hook and
// the target. A panicking goroutine may call targets that return normally, from
// deferred functions.
func isUnwinding() bool {
	// Few functions are between this one and the target: those through which
	// the hook was called.
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

// targetName is the end of the name of the instrumented method, in the standard
// library and in tests.
const targetName = "serverHandler.ServeHTTP"
