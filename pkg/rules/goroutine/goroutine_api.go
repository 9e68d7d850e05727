package goroutine

import (
	"context"
	"fmt"
	"math"
	"reflect"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api/goroutine"
)

// goroutineAPI implements the functions of package api; see api.OtelGoroutine.
type goroutineAPI struct{}

func (goroutineAPI) Span() api.OtelSpan {
	current := goroutine.Context()
	if current == nil {
		return nil
	}
	if span := trace.SpanFromContext(current); span.SpanContext().IsValid() {
		return apiSpan{span}
	}
	return nil
}

func (goroutineAPI) Context(ctx context.Context) context.Context {
	return inst.WithGoroutine(ctx)
}

func (goroutineAPI) WithoutTracing(f func()) { goroutine.WithSuppression(f) }

func (goroutineAPI) WithNewTrace(f func()) { goroutine.WithoutContext(f) }

func (goroutineAPI) Carry(f func()) func() { return goroutine.Carry(f) }

// apiSpan implements api.OtelSpan.
type apiSpan struct{ span trace.Span }

func (s apiSpan) TraceID() string {
	return s.span.SpanContext().TraceID().String()
}

func (s apiSpan) SpanID() string {
	return s.span.SpanContext().SpanID().String()
}

func (s apiSpan) IsSampled() bool { return s.span.SpanContext().IsSampled() }

func (s apiSpan) RecordError(err error) { s.span.RecordError(err) }

func (s apiSpan) SetAttribute(key string, value interface{}) {
	s.span.SetAttributes(keyValue(attribute.Key(key), value))
}

// keyValue returns the attribute for a Go value. A value of a named type is
// converted to its underlying type, unless it has an Error or String method.
func keyValue(key attribute.Key, value interface{}) attribute.KeyValue {
	switch v := value.(type) {
	case error, fmt.Stringer:
		return key.String(fmt.Sprint(v))
	case []string:
		return key.StringSlice(v)
	case []bool:
		return key.BoolSlice(v)
	case []int:
		return key.IntSlice(v)
	case []int64:
		return key.Int64Slice(v)
	case []float64:
		return key.Float64Slice(v)
	}
	switch v := reflect.ValueOf(value); {
	case v.Kind() == reflect.Bool:
		return key.Bool(v.Bool())
	case v.CanInt():
		return key.Int64(v.Int())
	case v.CanUint() && v.Uint() <= math.MaxInt64:
		return key.Int64(int64(v.Uint()))
	case v.CanFloat():
		return key.Float64(v.Float())
	}
	return key.String(fmt.Sprint(value))
}
