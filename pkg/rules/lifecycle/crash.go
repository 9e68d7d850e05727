package lifecycle

import (
	"sync"
	_ "unsafe" // For go:linkname.

	"otel.example/pkg/setup"
)

// A panic that nobody recovers ends the program, in whichever goroutine it is.
// Before it stops all others, the runtime calls the Error and String methods of
// the panic's value (runtime.preprintpanics): that is the last moment at which
// code of any kind may run, and a rule puts the call of the variable below
// there. runtime_crash.go declares the variable in package runtime.
//
// Fatal errors of the runtime itself (two goroutines writing to a map, all
// goroutines asleep, no memory left) stop everything at once and cannot be
// waited for.

//go:linkname beforeCrash otel.before_crash
var beforeCrash func()

func init() { beforeCrash = flushOnce }

var crashed sync.Once

// flushOnce flushes when the first goroutine panics; a second one waits, for
// its end would be that of the program. A panic here must not take the place of
// the program's.
func flushOnce() {
	crashed.Do(func() {
		defer func() { _ = recover() }()
		setup.Flush()
	})
}
