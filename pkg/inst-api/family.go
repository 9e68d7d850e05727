package inst

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

// Family is a set of kinds of operations. An operation within another one of
// the same family is the same operation seen twice: database/sql calls a driver
// that has hooks of its own, or an object-relational mapper calls database/sql.
// Only the outermost operation is recorded, because it knows most.
//
// A server or consumer operation starts anew: an operation within it is not
// compared with operations outside.
type Family uint32

// These families are shared by the hooks of different libraries.
const (
	// Database is the family of database calls.
	Database Family = 1 << iota
	// HTTPClient is the family of outgoing HTTP requests.
	HTTPClient
	// RPCClient is the family of outgoing remote procedure calls.
	RPCClient
	// Sending is the family of operations that send messages.
	Sending
	// Receiving is the family of operations that receive messages.
	Receiving
)

// operationKey is the context key of the innermost operation.
type operationKey struct{}

// Value implements context.Context. The operation is itself the context in
// which it is current, which saves an allocation.
func (o *Operation) Value(key any) any {
	if key == (operationKey{}) {
		return o
	}
	return o.Context.Value(key)
}

// withinFamily reports whether ctx is within an operation of the family that
// has not ended. A context outlives its operation if the program keeps it.
func withinFamily(ctx context.Context, family Family) bool {
	if family == 0 || ctx == nil {
		return false
	}
	outer := operationOf(ctx)
	return outer != nil && outer.families&family != 0 && !outer.ended.Load()
}

// ContextWithFamily returns a context that counts as within the family even
// after all operations have ended. It is meant for contexts that a library
// keeps and uses later, such as the context of a transaction, in which drivers
// commit.
func ContextWithFamily(ctx context.Context, family Family) context.Context {
	return &Operation{Context: ctx, span: trace.SpanFromContext(ctx),
		families: family}
}

// outerFamilies returns the families that an operation of the given kind,
// started in ctx, is within.
func outerFamilies(ctx context.Context, kind trace.SpanKind) Family {
	if kind == trace.SpanKindServer || kind == trace.SpanKindConsumer {
		return 0
	}
	outer := operationOf(ctx)
	if outer == nil || outer.ended.Load() {
		return 0
	}
	return outer.families
}

// spanReader has the methods of spans of the OpenTelemetry SDK that return what
// was recorded.
type spanReader interface {
	SpanKind() trace.SpanKind
	Attributes() []attribute.KeyValue
}

// HasManualSpan reports whether the program itself has made the current span of
// ctx for the same call, with an instrumentation library. Such a span is of the
// given kind, has not ended, and has one of the attributes. It takes the place
// of our span.
func HasManualSpan(ctx context.Context, kind trace.SpanKind,
	keys ...attribute.Key) bool {
	span, ok := trace.SpanFromContext(ctx).(spanReader)
	if !ok || span.SpanKind() != kind {
		return false
	}
	if ours, ok := ctx.Value(operationKey{}).(*Operation); ok &&
		ours.span == trace.SpanFromContext(ctx) {
		return false
	}
	for _, has := range span.Attributes() {
		for _, key := range keys {
			if has.Key == key {
				return true
			}
		}
	}
	return false
}
