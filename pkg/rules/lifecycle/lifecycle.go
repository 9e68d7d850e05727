// Package lifecycle links the SDK into the program and flushes what was
// recorded before the program ends: when main returns or panics, when os.Exit
// is called (log.Fatal calls it as well), when an unrecovered panic in any
// goroutine ends the program (crash.go), and when SIGINT or SIGTERM ends a
// program that does not handle it (signals.go).
//
// The exit status of the program is the same as without this package.
package lifecycle

import (
	"otel.example/pkg/api"
	"otel.example/pkg/setup"
)

// mainOnEnter runs before main, when all packages are initialized.
func mainOnEnter(ctx api.CallContext) {
	setup.Ready()
	receiveSignals()
}

// mainOnExit runs when main returns, after the functions that main has
// deferred.
func mainOnExit(ctx api.CallContext) { setup.Flush() }

// exitOnEnter runs before os.Exit ends the program.
func exitOnEnter(ctx api.CallContext, code int) { setup.Flush() }
