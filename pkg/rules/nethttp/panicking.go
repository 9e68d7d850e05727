package nethttp

import (
	"runtime"
	"strings"
)

// targetIsPanicking says, in an exit hook, whether the target is left by a panic
// or by runtime.Goexit. Exit hooks run deferred: on the stack, between the hook
// and the target stands the runtime then. Nothing but the stack tells: recover
// would have to stop the panic to see it.
func targetIsPanicking() bool {
	// A few frames do: the hook, the functions through which it was called.
	var pcs [12]uintptr
	n := runtime.Callers(2, pcs[:])
	frames := runtime.CallersFrames(pcs[:n])
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
