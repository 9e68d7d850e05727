//go:build !unix

package lifecycle

import "otel.example/pkg/api"

// Systems on which a program cannot send itself signals leave them alone.

func notifyOnEnter(ctx api.CallContext) {}

func notifyOnExit(ctx api.CallContext) {}

func receiveSignals() {}
