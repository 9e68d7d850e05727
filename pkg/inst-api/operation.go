package inst

import (
	"sync/atomic"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api/goroutine"
)

// errorTypeKey is error.type of the semantic conventions.
const errorTypeKey = attribute.Key("error.type")

// Operation is one operation under way. It is safe for concurrent use: a
// response body, say, may be closed while another goroutine reads it.
type Operation struct {
	span  trace.Span
	entry *goroutine.Entry
	ended atomic.Bool
}

// Recording says whether attributes given to the operation go anywhere; where
// it is false the caller can spare itself computing them.
func (o *Operation) Recording() bool { return o.span.IsRecording() }

// SetName renames the span, for names known late.
func (o *Operation) SetName(name string) { o.span.SetName(name) }

// SetAttributes adds attributes to the span.
func (o *Operation) SetAttributes(attributes ...attribute.KeyValue) {
	o.span.SetAttributes(attributes...)
}

// Fail marks the operation as failed. errorType is a value of few different
// ones that says why (the attribute error.type); description, which may be
// empty, is for a person to read.
func (o *Operation) Fail(errorType, description string) {
	o.span.SetStatus(codes.Error, description)
	o.span.SetAttributes(errorTypeKey.String(errorType))
}

// End ends the operation, as failed if err is not nil. The first call counts;
// it may be called any number of times.
func (o *Operation) End(err error) {
	if o.ended.Swap(true) {
		return
	}
	if err != nil {
		o.Fail(ErrorType(err), err.Error())
	}
	o.entry.End()
	o.span.End()
}
