package otlp

import (
	"time"

	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/resource"
)

// What the requests of all signals have in common: each is a list of resources
// with a list of scopes with a list of items.

// appendResource adds the Resource message, field 1 of all that have one.
func appendResource(to []byte, of *resource.Resource) []byte {
	return appendMessage(to, 1, func(to []byte) []byte {
		return appendAttributes(to, 1, of.Attributes())
	})
}

// appendScope adds the InstrumentationScope message, field 1 as well.
func appendScope(to []byte, scope instrumentation.Scope) []byte {
	return appendMessage(to, 1, func(to []byte) []byte {
		to = appendString(to, 1, scope.Name)
		to = appendString(to, 2, scope.Version)
		return appendAttributes(to, 3, scope.Attributes.ToSlice())
	})
}

// nanoseconds returns a time as the protocol has it, 0 for none.
func nanoseconds(t time.Time) uint64 {
	if t.IsZero() {
		return 0
	}
	return uint64(max(t.UnixNano(), 0))
}
