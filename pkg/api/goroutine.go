package api

// This file has the functions that programs may call to query and control the
// instrumentation. It adds no dependency. In a program built without `otel` the
// functions do nothing: spans are empty, and function arguments are simply
// called.

import "context"

// SpanFromGoroutine returns the span of the goroutine's current operation. That
// is the innermost operation that has not ended and that this goroutine, or the
// goroutine that started it, has entered. Without one it returns an empty Span,
// which is safe to use.
func SpanFromGoroutine() Span {
	if OtelGoroutine == nil {
		return Span{}
	}
	return Span{OtelGoroutine.Span()}
}

// ContextFromGoroutine returns ctx with the span and the baggage of the
// goroutine's current operation. If ctx already has a span, it returns ctx
// itself. It adds nothing else, in particular no deadline.
func ContextFromGoroutine(ctx context.Context) context.Context {
	if OtelGoroutine == nil {
		return ctx
	}
	return OtelGoroutine.Context(ctx)
}

// WithoutTracing calls f. Nothing that f does is recorded. The same holds for
// the goroutines that f starts, even after f has returned.
func WithoutTracing(f func()) {
	if OtelGoroutine == nil {
		f()
		return
	}
	OtelGoroutine.WithoutTracing(f)
}

// WithNewTrace calls f as if this goroutine were in no operation. Operations in
// f start new traces, unless they are given a context with a span. It is meant
// for loops that outlive the operation in which they are started.
func WithNewTrace(f func()) {
	if OtelGoroutine == nil {
		f()
		return
	}
	OtelGoroutine.WithNewTrace(f)
}

// Carry returns f bound to the goroutine's current operation. Whichever
// goroutine calls the result, f runs in that operation unless it has ended. It
// is meant for functions that are put into a queue, because the workers that
// take them were started elsewhere:
//
//	jobs <- api.Carry(func() { … })
func Carry(f func()) func() {
	if OtelGoroutine == nil {
		return f
	}
	return OtelGoroutine.Carry(f)
}

// Span is the span of an operation. The methods of the empty Span{} do nothing.
type Span struct {
	span OtelSpan
}

// IsValid reports whether there is a span.
func (s Span) IsValid() bool { return s.span != nil }

// TraceID returns the trace ID as 32 hexadecimal digits, or "".
func (s Span) TraceID() string {
	if s.span == nil {
		return ""
	}
	return s.span.TraceID()
}

// SpanID returns the span ID as 16 hexadecimal digits, or "".
func (s Span) SpanID() string {
	if s.span == nil {
		return ""
	}
	return s.span.SpanID()
}

// IsSampled reports whether the span is sampled, and thus exported.
func (s Span) IsSampled() bool { return s.span != nil && s.span.IsSampled() }

// SetAttribute sets an attribute of the span. A value that is not a string,
// bool, number or slice of these is recorded as fmt prints it.
func (s Span) SetAttribute(key string, value interface{}) {
	if s.span != nil {
		s.span.SetAttribute(key, value)
	}
}

// RecordError adds an event to the span that describes err. It does not mark
// the operation as failed. It does nothing if err is nil.
func (s Span) RecordError(err error) {
	if s.span != nil && err != nil {
		s.span.RecordError(err)
	}
}

// OtelGoroutine implements the functions above. The instrumentation sets it
// before main starts. It is not for use by programs.
var OtelGoroutine interface {
	Span() OtelSpan
	Context(ctx context.Context) context.Context
	WithoutTracing(f func())
	WithNewTrace(f func())
	Carry(f func()) func()
}

// OtelSpan is a span as the instrumentation provides it. It is not for use by
// programs.
type OtelSpan interface {
	TraceID() string
	SpanID() string
	IsSampled() bool
	SetAttribute(key string, value interface{})
	RecordError(err error)
}
