package inst

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

// Family is a set of kinds of operations of which one within another is the
// same operation seen twice: database/sql calls a driver that has hooks of its
// own, an object-relational mapper calls database/sql. The outermost knows most
// and is the one that is recorded.
//
// What a server does on its own behalf begins anew: operations within a server
// or consumer operation count only with each other.
type Family uint32

// The families that hooks share.
const (
	// Database is the call of a database.
	Database Family = 1 << iota
	// HTTPClient is an outgoing HTTP request.
	HTTPClient
	// RPCClient is an outgoing remote procedure call.
	RPCClient
	// Sending is the sending of messages.
	Sending
	// Receiving is the receiving of messages.
	Receiving
)

// operationKey finds the innermost operation in a context.
type operationKey struct{}

// Value implements context.Context: an operation is the node of the context in
// which it is current, which spares one allocation for each.
func (o *Operation) Value(key any) any {
	if key == (operationKey{}) {
		return o
	}
	return o.Context.Value(key)
}

// withinFamily says whether ctx is withinFamily an operation of the family that is under
// way. A context outlives its operation where a program keeps it.
func withinFamily(ctx context.Context, family Family) bool {
	if family == 0 || ctx == nil {
		return false
	}
	outer := operationOf(ctx)
	return outer != nil && outer.families&family != 0 && !outer.ended.Load()
}

// ContextWithFamily returns a context that is within the family for good, whatever is under
// way: for what a library keeps and works with later on, such as the context of
// a transaction, in which drivers commit.
func ContextWithFamily(ctx context.Context, family Family) context.Context {
	return &Operation{Context: ctx, span: trace.SpanFromContext(ctx),
		families: family}
}

// outerFamilies are those that an operation of that kind, started in ctx, is
// within.
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

// spanReader is what spans of the OpenTelemetry SDK can be asked.
type spanReader interface {
	SpanKind() trace.SpanKind
	Attributes() []attribute.KeyValue
}

// HasManualSpan says whether the current span of ctx is one that the program made
// itself for the same call, with a library for that: it is of the kind, still
// open, and has one of the attributes. Such a span takes the place of ours.
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
