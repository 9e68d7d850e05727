package inst

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api/goroutine"
)

// ErrorTypeKey is the key of the attribute error.type.
const ErrorTypeKey = attribute.Key("error.type")

// Operation is an operation in progress. It is safe for concurrent use: one
// goroutine may close a response body while another reads it, for example.
//
// An Operation is also the context in which it is current.
type Operation struct {
	context.Context
	instrumentation *Instrumentation
	span            trace.Span
	entry           *goroutine.Entry
	start           time.Time
	families        Family
	ended           atomic.Bool
	// options is storage for the options of the span, which would otherwise be
	// allocated separately.
	options [3]trace.SpanStartOption

	mu         sync.Mutex
	attributes []attribute.KeyValue
	// set is the attribute set of the last measurement, made from the first
	// setCount attributes for the keys setKeys. Several metrics have the same
	// keys.
	set      *attributeSet
	setKeys  []attribute.Key
	setCount int
}

// IsRecording reports whether the span of the operation is recorded. Attributes
// of metrics are needed in any case.
func (o *Operation) IsRecording() bool { return o.span.IsRecording() }

// Span returns the span of the operation.
func (o *Operation) Span() trace.Span { return o.span }

// SetName renames the span. It is meant for names that become known after the
// start.
func (o *Operation) SetName(name string) { o.span.SetName(name) }

// SetAttributes adds attributes to the span and to the measurements at the end.
func (o *Operation) SetAttributes(attributes ...attribute.KeyValue) {
	o.mu.Lock()
	before := len(o.attributes)
	o.attributes = append(o.attributes, attributes...)
	// The span gets our copy, so that the caller's slice can be on its stack.
	added := o.attributes[before:len(o.attributes):len(o.attributes)]
	o.mu.Unlock()
	o.span.SetAttributes(added...)
}

// Fail marks the operation as failed. errorType is the value of the attribute
// error.type; it must be a low-cardinality reason. description is for people to
// read and may be empty.
func (o *Operation) Fail(errorType, description string) {
	o.span.SetStatus(codes.Error, description)
	o.SetAttributes(ErrorTypeKey.String(errorType))
}

// End ends the operation and records its duration. If err is not nil, the
// operation has failed. End may be called any number of times; only the first
// call has an effect. It reports whether this was the first call.
func (o *Operation) End(err error) bool {
	if err == nil {
		return o.EndWithErrorType(nil, "")
	}
	return o.EndWithErrorType(err, ErrorType(err))
}

// EndWithErrorType ends the operation like End, with the given value for
// error.type. A code from the other side says more than the type of an error.
func (o *Operation) EndWithErrorType(err error, errorType string) bool {
	if o.ended.Swap(true) {
		return false
	}
	if err != nil {
		o.Fail(errorType, err.Error())
		o.span.RecordError(err)
	}
	o.entry.End()
	took := time.Since(o.start)
	o.span.End()
	if o.instrumentation.duration != nil {
		o.Record(o.instrumentation.duration, took.Seconds())
	}
	return true
}

// Record records a value in a histogram, with the attributes of the operation.
func (o *Operation) Record(to *Histogram, value float64) {
	if to.instrumentation.enabled {
		to.record(o.Context, value, o.attributeSetFor(to))
	}
}

// attributeSetFor returns the attributes of the operation that the histogram
// keeps.
func (o *Operation) attributeSetFor(h *Histogram) *attributeSet {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.set == nil || o.setCount != len(o.attributes) ||
		!sameSlice(o.setKeys, h.metric.Keys) {
		o.set = h.sets.find(h.metric.Keys, o.attributes)
		o.setKeys, o.setCount = h.metric.Keys, len(o.attributes)
	}
	return o.set
}

// sameSlice reports whether a and b share their elements. Equal lists may be
// different slices.
func sameSlice(a, b []attribute.Key) bool {
	return len(a) == len(b) && len(a) > 0 && &a[0] == &b[0]
}

// Count adds n to a counter, with the attributes of the operation.
func (o *Operation) Count(to *Counter, n int64) {
	o.mu.Lock()
	attributes := o.attributes
	o.mu.Unlock()
	to.Add(o.Context, n, attributes)
}
