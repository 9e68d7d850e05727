package console

import (
	"context"
	"strings"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/trace"
)

func TestRecordsAreLinesOfJSON(t *testing.T) {
	var out strings.Builder
	provider := sdklog.NewLoggerProvider(sdklog.WithProcessor(
		sdklog.NewSimpleProcessor(newLogExporter(&out))), sdklog.WithResource(
		resource.NewSchemaless(attribute.String("service.name", "a"))))
	var record log.Record
	record.SetTimestamp(time.Unix(0, 0).UTC())
	record.SetObservedTimestamp(time.Unix(1, 0).UTC())
	record.SetSeverity(log.SeverityInfo)
	record.SetSeverityText("INFO")
	record.SetBody(log.StringValue("said"))
	record.AddAttributes(log.Int("n", 7))
	ctx := trace.ContextWithSpanContext(context.Background(),
		trace.NewSpanContext(trace.SpanContextConfig{TraceID: trace.TraceID{1},
			SpanID: trace.SpanID{2}}))
	for range 2 {
		provider.Logger("scope").Emit(ctx, record)
	}
	lines := strings.Split(out.String(), "\n")
	if len(lines) != 3 || lines[0] != lines[1] || lines[2] != "" {
		t.Errorf("not two lines: %q", lines)
	}
	for _, text := range []string{`{"Timestamp":"1970-01-01T00:00:00Z",`,
		`"Severity":9,"SeverityText":"INFO","Body":"said",` +
			`"Attributes":[{"Key":"n","Value":"7"}],` +
			`"TraceID":"01000000000000000000000000000000",` +
			`"SpanID":"0200000000000000"`,
		`"Resource":[{"Key":"service.name"`, `"Name":"scope"`} {
		if !strings.Contains(lines[0], text) {
			t.Errorf("no %s in %s", text, lines[0])
		}
	}
}
