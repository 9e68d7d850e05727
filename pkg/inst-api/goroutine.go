package inst

// How operations and the contexts of goroutines meet. The rules, which
// docs/context.md explains to users:
//
//   - A span in the context that a hook is given is the parent. Only where there
//     is none, the goroutine's is.
//   - What comes from outside, requests and messages, has its parent with it, or
//     none: the goroutine that serves it may have been started anywhere.
//   - Work within the program (servers, consumers, internal operations) becomes
//     the context of its goroutine. A call to the outside (clients, producers)
//     does not: code of the program seldom runs within it, and it often ends
//     long after the function that made it has returned, as when the body of an
//     answer is closed by a defer.

import (
	"context"

	"go.opentelemetry.io/otel/baggage"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api/goroutine"
)

// WithGoroutine returns ctx with the span and the baggage of this goroutine, of
// which only what ctx does not have itself: nothing if there is a span in it.
// Deadlines, cancellation and other values are those of ctx. Where nothing is
// to be recorded, it is ctx made by [Suppress].
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

// CurrentSpan returns the span in ctx, or else that of the goroutine, or else
// one that does nothing. It is for what is said about an operation, such as log
// records.
func CurrentSpan(ctx context.Context) trace.Span {
	span := trace.SpanFromContext(ctx)
	if current := goroutine.Context(); current != nil &&
		!span.SpanContext().IsValid() {
		return trace.SpanFromContext(current)
	}
	return span
}

// operationOf returns the operation that ctx is within, or, where ctx has no
// span, this goroutine; nil if there is none.
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

// parentContext is the context in which an operation's span is started.
func parentContext(ctx context.Context, kind trace.SpanKind) context.Context {
	if kind == trace.SpanKindServer || kind == trace.SpanKindConsumer {
		return ctx
	}
	return WithGoroutine(ctx)
}

// enterGoroutine makes ctx, that of an operation which was just started, the context of
// its goroutine, if that is the kind of operation. The entry is no part of the
// operation: goroutines that live on keep it, and they must not keep the rest.
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

// Leave takes the operation off this goroutine. A hook whose operation goes on
// after the function has returned calls it in its exit hook; others need not.
func (o *Operation) Leave() { o.entry.Leave() }
