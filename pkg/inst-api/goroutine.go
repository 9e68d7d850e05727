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
	"go.opentelemetry.io/otel/trace/noop"

	"otel.example/pkg/inst-api/goroutine"
)

// WithGoroutine returns ctx with the span and the baggage of this goroutine, of
// which only what ctx does not have itself: nothing if there is a span in it.
// Deadlines, cancellation and other values are those of ctx. Where nothing is
// to be recorded, it is ctx made by [Suppress].
func WithGoroutine(ctx context.Context) context.Context {
	around := goroutine.Context()
	if goroutine.Suppressed() {
		return Suppress(ctx)
	}
	if around == nil || trace.SpanContextFromContext(ctx).IsValid() {
		return ctx
	}
	ctx = trace.ContextWithSpan(ctx, trace.SpanFromContext(around))
	carried := baggage.FromContext(around)
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
	if around := goroutine.Context(); around != nil &&
		!span.SpanContext().IsValid() {
		return trace.SpanFromContext(around)
	}
	return span
}

// parentContext is the context in which an operation's span is started.
func parentContext(ctx context.Context, kind trace.SpanKind) context.Context {
	if kind == trace.SpanKindServer || kind == trace.SpanKindConsumer {
		return ctx
	}
	return WithGoroutine(ctx)
}

// newOperation returns the operation of a span that was just started; ctx is
// the context with the span in it.
func newOperation(ctx context.Context, span trace.Span,
	kind trace.SpanKind) *Operation {
	o := &Operation{}
	o.span.Set(span)
	within := kind != trace.SpanKindClient && kind != trace.SpanKindProducer
	if within && span.SpanContext().IsValid() {
		o.entry.Enter(ctx)
	}
	return o
}

// Leave takes the operation off this goroutine. A hook whose operation goes on
// after the function has returned calls it in its exit hook; others need not.
func (o *Operation) Leave() { o.entry.Leave() }

// current is the operation's span, one that does nothing after its end.
func (o *Operation) current() trace.Span {
	if span := o.span.Load(); span != nil {
		return span
	}
	return noop.Span{}
}

// leaveForGood ends the span and takes the operation off all goroutines, those
// that will never know of it included: they must not keep its memory.
func (o *Operation) leaveForGood() {
	o.entry.End()
	o.current().End()
	o.span.Clear()
}
