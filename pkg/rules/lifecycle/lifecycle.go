// Package lifecycle brings the SDK into the program and sees to it that what was
// recorded is sent before the program ends: when main returns or panics, and
// when os.Exit is called, which log.Fatal does as well.
package lifecycle

import (
	"otel.example/pkg/api"
	"otel.example/pkg/setup"
)

// mainOnExit runs when main returns, after everything main has deferred.
func mainOnExit(ctx api.CallContext) { setup.Flush() }

// exitOnEnter runs before os.Exit ends the program.
func exitOnEnter(ctx api.CallContext, code int) { setup.Flush() }
