package api

import (
	"context"
	"errors"
	"testing"
)

// Without the instrumentation all functions exist and do nothing.
func TestWithoutInstrumentation(t *testing.T) {
	span := SpanFromGoroutine()
	span.SetAttribute("key", 1)
	span.RecordError(errors.New("x"))
	if span.IsValid() || span.IsSampled() || span.TraceID() != "" ||
		span.SpanID() != "" {
		t.Errorf("the span is not empty: %+v", span)
	}
	ctx := context.WithValue(context.Background(), t, 1)
	if ContextFromGoroutine(ctx) != ctx {
		t.Error("the context was changed")
	}
	called := 0
	f := func() { called++ }
	WithoutTracing(f)
	WithNewTrace(f)
	Carry(f)()
	if called != 3 {
		t.Errorf("%d of 3 functions were called", called)
	}
	allocated := testing.AllocsPerRun(100, func() {
		WithoutTracing(f)
		Carry(f)()
		SpanFromGoroutine().SetAttribute("key", "value")
	})
	if allocated != 0 {
		t.Errorf("%v allocations", allocated)
	}
}
