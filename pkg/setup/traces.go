package setup

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"otel.example/pkg/setup/delegate"
	"otel.example/pkg/setup/exporters"
)

const tracesVariable = "OTEL_TRACES_EXPORTER"

// installTraces sets the global tracer provider unless the program has set one.
// Sampler, span limits and batches are left to the SDK, which reads their
// variables.
func installTraces(res *resource.Resource) {
	if !isDefault(otel.GetTracerProvider()) {
		return
	}
	options := []sdktrace.TracerProviderOption{sdktrace.WithResource(res)}
	names, byDefault := exporterNames(tracesVariable)
	for _, name := range names {
		options = append(options, spanPipeline(name, byDefault))
	}
	sdk := sdktrace.NewTracerProvider(options...)
	flushers.add("spans", sdk.ForceFlush)
	delegate.InstallTracerProvider(sdk)
}

// spanPipeline returns the option that adds an exporter to a provider. The
// console gets each span at once, other exporters get batches.
func spanPipeline(name string,
	byDefault bool) sdktrace.TracerProviderOption {
	exporter := &deferredSpans{deferredExporter[sdktrace.ReadOnlySpan]{
		clone: func(s sdktrace.ReadOnlySpan) sdktrace.ReadOnlySpan { return s }}}
	addPipeline(tracesVariable, name, byDefault,
		func(factory exporters.Factory) error {
			real, err := factory.Spans()
			if err != nil {
				return err
			}
			exporter.bind(real.ExportSpans)
			return nil
		})
	if name == "console" {
		return sdktrace.WithSyncer(exporter)
	}
	return sdktrace.WithBatcher(exporter)
}

// deferredSpans is a span exporter that waits for the real one. Our provider is
// never shut down.
type deferredSpans struct {
	deferredExporter[sdktrace.ReadOnlySpan]
}

// ExportSpans implements sdktrace.SpanExporter.
func (e *deferredSpans) ExportSpans(ctx context.Context,
	spans []sdktrace.ReadOnlySpan) error {
	return e.export(ctx, spans)
}

// Shutdown implements sdktrace.SpanExporter.
func (e *deferredSpans) Shutdown(context.Context) error { return nil }
