package inst

import (
	"context"

	"go.opentelemetry.io/otel/trace"
)

// CurrentSpan returns the span in ctx, or else one that does nothing. It is for
// what is said about an operation, such as log records.
func CurrentSpan(ctx context.Context) trace.Span {
	return trace.SpanFromContext(ctx)
}
