package main

import (
	"context"
	"fmt"
	"io"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

// scope is the instrumentation scope of the spans that this program makes
// itself.
const scope = "otel.example/test/apps/old"

type recordedSpans struct {
	provider *trace.TracerProvider
	recorder *tracetest.SpanRecorder
}

func startTracing() *recordedSpans {
	recorder := tracetest.NewSpanRecorder()
	provider := trace.NewTracerProvider(
		trace.WithSpanProcessor(recorder),
		trace.WithResource(resource.NewSchemaless(
			attribute.String("service.name", "old"))))
	otel.SetTracerProvider(provider)
	return &recordedSpans{provider, recorder}
}

// print prints the program's own spans in the order in which they ended.
func (s *recordedSpans) print(ctx context.Context, out io.Writer) error {
	if err := s.provider.ForceFlush(ctx); err != nil {
		return err
	}
	for _, span := range s.recorder.Ended() {
		if span.InstrumentationScope().Name == scope {
			fmt.Fprintln(out, "span", span.Name(), span.Attributes()[0].Value.Emit())
		}
	}
	return s.provider.Shutdown(ctx)
}
