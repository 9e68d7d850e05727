package lifecycle

import (
	"sync"
	_ "unsafe" // For go:linkname.

	"otel.example/pkg/setup"
)

// An unrecovered panic ends the program, in whichever goroutine it occurs.
// Before the runtime stops all goroutines, it calls the Error and String
// methods of the panic's value (runtime.preprintpanics). This is the last
// moment at which ordinary code may run, so a rule adds a call of the variable
// below there. runtime_crash.go declares the variable in package runtime.
//
// Fatal errors of the runtime (concurrent map writes, a deadlock of all
// goroutines, out of memory) stop everything at once, without a chance to
// flush.

//go:linkname beforeCrash otel.before_crash
var beforeCrash func()

func init() { beforeCrash = flushOnce }

var crashed sync.Once

// flushOnce flushes when the first goroutine panics. A second one waits,
// because its end would end the program. A panic in here must not replace the
// program's.
func flushOnce() {
	crashed.Do(func() {
		defer func() { _ = recover() }()
		setup.Flush()
	})
}
