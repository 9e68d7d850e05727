package instlog

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

func TestWantsExport(t *testing.T) {
	for list, want := range map[string]bool{
		"": false, "none": false, "otlp": true, "console, otlp": true,
		"otlp,none": false, " , ": false,
	} {
		if wantsExport(list) != want {
			t.Errorf("%q", list)
		}
	}
}

func TestSpan(t *testing.T) {
	l := New("scope", "name")
	if _, ok := l.Span(nil); ok {
		t.Error("there is no span")
	}
	span := trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}})
	ctx := trace.ContextWithSpanContext(context.Background(), span)
	if got, ok := l.Span(ctx); !ok || !got.Equal(span) {
		t.Errorf("%v, %v", got, ok)
	}
	off := Logs{}
	if _, ok := off.Span(ctx); ok {
		t.Error("it is switched off")
	}
}

func TestIDs(t *testing.T) {
	for i := range 6 {
		id := byte(i / 2)
		span := trace.NewSpanContext(trace.SpanContextConfig{
			TraceID: trace.TraceID{id, 15: 0xef}, SpanID: trace.SpanID{id, 7: 0xab}})
		traceID, spanID := IDs(span)
		if traceID != span.TraceID().String() || spanID != span.SpanID().String() {
			t.Errorf("%s %s", traceID, spanID)
		}
	}
}

func TestAttribute(t *testing.T) {
	for want, value := range map[string]any{
		"a": "a", "7": 7, "8": int32(8), "1.5": 1.5, "true": true,
		"no": errors.New("no"), `[1,"b"]`: []any{1, "b"}, "1s": time.Second,
		"": nil, `{"a":{"b":1}}`: map[string]any{"a": map[string]int{"b": 1}},
		"bytes": []byte("bytes"), "9": json.Number("9"), "2.5": json.Number("2.5"),
	} {
		if got := Attribute("key", value).Value.Emit(); got != want {
			t.Errorf("%v: %s", value, got)
		}
	}
	if got := Attribute("key", json.Number("9")).Value.Type(); got !=
		attribute.INT64 {
		t.Errorf("9 is %v", got)
	}
}
