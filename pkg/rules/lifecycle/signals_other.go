//go:build !unix

package lifecycle

import "otel.example/pkg/api"

// Where there are no signals to send to oneself, they are left alone.

func notifyOnEnter(ctx api.CallContext) {}

func notifyOnExit(ctx api.CallContext) {}

func receiveSignals() {}
