package api

// What programs may ask and tell the instrumentation, should they want to. It
// needs no dependency, and in a program that is built without `otel` it does
// nothing: spans are empty, and functions are just called.

import "context"

// SpanFromGoroutine returns the span of the operation in which this goroutine
// works: that which it, or the goroutine that started it, is in and that has
// not ended. Without one it returns an empty Span, which can be used as well.
func SpanFromGoroutine() Span {
	if OtelGoroutine == nil {
		return Span{}
	}
	return Span{OtelGoroutine.Span()}
}

// ContextFromGoroutine returns ctx with the span and the baggage of the
// operation in which this goroutine works. If there is a span in ctx already,
// ctx itself is returned. Nothing else is added, no deadline in particular.
func ContextFromGoroutine(ctx context.Context) context.Context {
	if OtelGoroutine == nil {
		return ctx
	}
	return OtelGoroutine.Context(ctx)
}

// WithoutTracing calls f, and nothing that f does is recorded, nor what the
// goroutines do that it starts, even after f has returned.
func WithoutTracing(f func()) {
	if OtelGoroutine == nil {
		f()
		return
	}
	OtelGoroutine.WithoutTracing(f)
}

// WithNewTrace calls f as if this goroutine were in no operation: what f does
// begins traces of its own, unless it is given a context with a span. It is for
// loops that outlive the operation in which they are started.
func WithNewTrace(f func()) {
	if OtelGoroutine == nil {
		f()
		return
	}
	OtelGoroutine.WithNewTrace(f)
}

// Carry returns f bound to the operation in which this goroutine works. When f
// is called, on whatever goroutine, it runs in that operation unless that has
// ended. It is for what is handed to a queue, as workers have been started by
// somebody else:
//
//	jobs <- api.Carry(func() { … })
func Carry(f func()) func() {
	if OtelGoroutine == nil {
		return f
	}
	return OtelGoroutine.Carry(f)
}

// Span is the span of an operation. The empty one, Span{}, does nothing.
type Span struct {
	span OtelSpan
}

// IsValid says whether there is a span.
func (s Span) IsValid() bool { return s.span != nil }

// TraceID returns the identity of the trace, 32 hexadecimal digits, or "".
func (s Span) TraceID() string {
	if s.span == nil {
		return ""
	}
	return s.span.TraceID()
}

// SpanID returns the identity of the span, 16 hexadecimal digits, or "".
func (s Span) SpanID() string {
	if s.span == nil {
		return ""
	}
	return s.span.SpanID()
}

// IsSampled says whether the span is one of those that are exported.
func (s Span) IsSampled() bool { return s.span != nil && s.span.IsSampled() }

// SetAttribute adds an attribute to the span, or replaces it. A value that is
// no string, bool, number or slice of these is recorded as fmt prints it.
func (s Span) SetAttribute(key string, value interface{}) {
	if s.span != nil {
		s.span.SetAttribute(key, value)
	}
}

// RecordError adds an event to the span that describes err. It does not mark
// the operation as failed. Nothing is done if err is nil.
func (s Span) RecordError(err error) {
	if s.span != nil && err != nil {
		s.span.RecordError(err)
	}
}

// OtelGoroutine answers the functions above; the instrumentation sets it before
// main starts. It is not for programs.
var OtelGoroutine interface {
	Span() OtelSpan
	Context(ctx context.Context) context.Context
	WithoutTracing(f func())
	WithNewTrace(f func())
	Carry(f func()) func()
}

// OtelSpan is a span as the instrumentation hands it over. It is not for
// programs.
type OtelSpan interface {
	TraceID() string
	SpanID() string
	IsSampled() bool
	SetAttribute(key string, value interface{})
	RecordError(err error)
}
