// Package lifecycle brings the SDK into the program and sees to it that what
// was recorded is sent before the program ends: when main returns or panics,
// when os.Exit is called (which log.Fatal does as well), when a panic in any
// goroutine ends the program (crash.go), and when SIGINT or SIGTERM ends one
// that does not handle them (signals.go).
//
// However a program ends, its exit status is the one it has without this.
package lifecycle

import (
	"otel.example/pkg/api"
	"otel.example/pkg/setup"
)

// mainOnEnter runs before main, when all packages are initialised.
func mainOnEnter(ctx api.CallContext) {
	setup.Ready()
	receiveSignals()
}

// mainOnExit runs when main returns, after everything main has deferred.
func mainOnExit(ctx api.CallContext) { setup.Flush() }

// exitOnEnter runs before os.Exit ends the program.
func exitOnEnter(ctx api.CallContext, code int) { setup.Flush() }
