package nethttp

import (
	"maps"
	"runtime"
	"strings"
	"sync/atomic"
)

// callers are the return addresses of the functions that led to an exit hook. A
// few do: those through which the hook was called, and the target.
type callers [6]uintptr

// returning holds callers known to belong to a target that returns. There are
// few, for a hook is called from few places. Naming the functions of a stack
// takes several times as long as taking the stack, and is done once.
var returning atomic.Pointer[map[callers]bool]

// targetIsPanicking says, in an exit hook, whether the target is left by a
// panic or by runtime.Goexit. Exit hooks run deferred: on the stack, between
// the hook and the target stands the runtime then. Nothing but the stack tells:
// recover would have to stop the panic to see it.
func targetIsPanicking() bool {
	var stack callers
	n := runtime.Callers(2, stack[:])
	if known := returning.Load(); known != nil && (*known)[stack] {
		return false
	}
	if unwindsByRuntime(stack, n) {
		return true
	}
	remember(stack)
	return false
}

// unwindsByRuntime looks for the runtime between the hook and the target. It
// gets a copy, for what it does with it puts it on the heap.
func unwindsByRuntime(stack callers, n int) bool {
	frames := runtime.CallersFrames(stack[:n])
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

// remember adds to returning. An addition lost to a concurrent one is made the
// next time.
func remember(stack callers) {
	const most = 64
	old := returning.Load()
	larger := map[callers]bool{stack: true}
	if old != nil {
		if len(*old) >= most {
			return
		}
		maps.Copy(larger, *old)
	}
	returning.CompareAndSwap(old, &larger)
}
