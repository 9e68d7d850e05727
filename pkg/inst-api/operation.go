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

// ErrorTypeKey is error.type of the semantic conventions.
const ErrorTypeKey = attribute.Key("error.type")

// Operation is one operation under way. It is safe for concurrent use: a
// response body, say, may be closed while another goroutine reads it.
//
// It is also the context in which it is current.
type Operation struct {
	context.Context
	instrumentation *Instrumentation
	span            trace.Span
	entry           *goroutine.Entry
	start           time.Time
	families        Family
	ended           atomic.Bool
	// options has room for those of the span, which would else be on the heap
	// by themselves.
	options [3]trace.SpanStartOption

	mu         sync.Mutex
	attributes []attribute.KeyValue
	// set is the one that was measured with last, of the attributes that there
	// were then: several metrics have the same keys.
	set      *attributeSet
	setKeys  []attribute.Key
	setCount int
}

// IsRecording says whether the span of the operation is recorded. Attributes of
// metrics are wanted in any case.
func (o *Operation) IsRecording() bool { return o.span.IsRecording() }

// Span returns the span of the operation.
func (o *Operation) Span() trace.Span { return o.span }

// SetName renames the span, for names known late.
func (o *Operation) SetName(name string) { o.span.SetName(name) }

// SetAttributes adds attributes to the span and to what is measured at the
// end.
func (o *Operation) SetAttributes(attributes ...attribute.KeyValue) {
	o.mu.Lock()
	before := len(o.attributes)
	o.attributes = append(o.attributes, attributes...)
	// The span gets our copy, so that the caller's can be on its stack.
	added := o.attributes[before:len(o.attributes):len(o.attributes)]
	o.mu.Unlock()
	o.span.SetAttributes(added...)
}

// Fail marks the operation as failed. errorType is a value of few different
// ones that says why (the attribute error.type); description, which may be
// empty, is for a person to read.
func (o *Operation) Fail(errorType, description string) {
	o.span.SetStatus(codes.Error, description)
	o.SetAttributes(ErrorTypeKey.String(errorType))
}

// End ends the operation, as failed if err is not nil, and records how long it
// took. The first call counts; it may be called any number of times, and says
// whether this was it.
func (o *Operation) End(err error) bool {
	if err == nil {
		return o.EndWithErrorType(nil, "")
	}
	return o.EndWithErrorType(err, ErrorType(err))
}

// EndWithErrorType ends the operation as End does, with an error.type that the caller
// knows: a code that the other side gave says more than the type of an error.
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

// Record records a value to a histogram with the attributes of the operation.
func (o *Operation) Record(to *Histogram, value float64) {
	if to.instrumentation.enabled {
		to.record(o.Context, value, o.attributeSetFor(to))
	}
}

// attributeSetFor returns the attributes of the operation that a histogram has.
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

// sameSlice says whether two lists are one list. Equal ones may be two.
func sameSlice(a, b []attribute.Key) bool {
	return len(a) == len(b) && len(a) > 0 && &a[0] == &b[0]
}

// Count adds to a counter with the attributes of the operation.
func (o *Operation) Count(to *Counter, n int64) {
	o.mu.Lock()
	attributes := o.attributes
	o.mu.Unlock()
	to.Add(o.Context, n, attributes)
}
