package goroutine

import (
	"context"

	"go.opentelemetry.io/otel/baggage"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api/goroutine"
)

// processEntry is the operation that the environment names: that of the program
// that started this process.
var processEntry goroutine.Entry

// mainOnEnter runs before main. It makes what the program does part of the
// trace in TRACEPARENT, except what it does for a request or a message.
func mainOnEnter(api.CallContext) {
	if !goroutine.Enabled() {
		return
	}
	ctx := inst.Extract(context.Background(), inst.Environment{})
	if trace.SpanContextFromContext(ctx).IsValid() ||
		baggage.FromContext(ctx).Len() > 0 {
		processEntry.Enter(ctx)
	}
}
