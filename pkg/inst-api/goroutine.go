package inst

// This file connects operations and the contexts of goroutines. The rules are
// these; docs/context.md explains them to users.
//
//   - A span in the context that a hook gets is the parent. The goroutine's
//     span is the parent only if the context has none.
//   - Requests and messages from outside carry their parent, or have none. The
//     goroutine that serves them may have been started anywhere.
//   - An operation within the program (server, consumer, internal) becomes the
//     context of its goroutine. A call to the outside (client, producer) does
//     not. The program's code rarely runs within such a call, and the call
//     often ends long after the function that started it has returned, for
//     example when a defer closes a response body.

import (
	"context"

	"go.opentelemetry.io/otel/baggage"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api/goroutine"
)

// WithGoroutine returns ctx with the span and the baggage of this goroutine. It
// adds nothing if ctx has a span, and no baggage if ctx has baggage. Deadlines,
// cancellation and other values stay those of ctx. If nothing is to be recorded
// on this goroutine, the result is ctx as returned by [Suppress].
func WithGoroutine(ctx context.Context) context.Context {
	current := goroutine.Context()
	if goroutine.Suppressed() {
		return Suppress(ctx)
	}
	if current == nil || trace.SpanContextFromContext(ctx).IsValid() {
		return ctx
	}
	ctx = trace.ContextWithSpan(ctx, trace.SpanFromContext(current))
	if outer := operationOf(current); outer != nil && outer.families != 0 {
		ctx = context.WithValue(ctx, operationKey{}, outer)
	}
	carried := baggage.FromContext(current)
	if carried.Len() > 0 && baggage.FromContext(ctx).Len() == 0 {
		ctx = baggage.ContextWithBaggage(ctx, carried)
	}
	return ctx
}

// CurrentSpan returns the span in ctx, or else the span of the goroutine, or
// else a span that does nothing. It is meant for data about an operation, such
// as log records.
func CurrentSpan(ctx context.Context) trace.Span {
	span := trace.SpanFromContext(ctx)
	if current := goroutine.Context(); current != nil &&
		!span.SpanContext().IsValid() {
		return trace.SpanFromContext(current)
	}
	return span
}

// operationOf returns the operation that ctx is within. If ctx has no span, it
// returns the operation of this goroutine. It returns nil if there is none.
func operationOf(ctx context.Context) *Operation {
	if outer, ok := ctx.Value(operationKey{}).(*Operation); ok {
		return outer
	}
	current := goroutine.Context()
	if current == nil || trace.SpanContextFromContext(ctx).IsValid() {
		return nil
	}
	outer, _ := current.Value(operationKey{}).(*Operation)
	return outer
}

// parentContext returns the context in which an operation's span is started.
func parentContext(ctx context.Context, kind trace.SpanKind) context.Context {
	if kind == trace.SpanKindServer || kind == trace.SpanKindConsumer {
		return ctx
	}
	return WithGoroutine(ctx)
}

// enterGoroutine makes ctx, the context of an operation that was just started,
// the context of its goroutine, if the kind of operation asks for it. The entry
// is a separate object: goroutines that live on keep the entry alive, and must
// not keep the operation alive.
func enterGoroutine(ctx context.Context, kind trace.SpanKind) *goroutine.Entry {
	outside := kind == trace.SpanKindClient || kind == trace.SpanKindProducer
	if outside || !goroutine.Enabled() ||
		!trace.SpanContextFromContext(ctx).IsValid() {
		return nil
	}
	entry := &goroutine.Entry{}
	entry.Enter(ctx)
	return entry
}

// Leave removes the operation from this goroutine. The exit hook must call it
// if the operation continues after the function has returned; otherwise End
// does it.
func (o *Operation) Leave() { o.entry.Leave() }
