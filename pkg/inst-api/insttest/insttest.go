// Package insttest records the spans and metrics that hooks make, in memory,
// for their tests.
package insttest

import (
	"context"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
)

// Recorder holds what was recorded since it was made.
type Recorder struct {
	*tracetest.SpanRecorder
	reader *sdkmetric.ManualReader
}

// Record installs global providers that record to memory, and the W3C
// propagators. The providers are shut down at the end of the test.
func Record(t testing.TB) *Recorder {
	r := &Recorder{tracetest.NewSpanRecorder(), sdkmetric.NewManualReader()}
	traces := sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(r))
	metrics := sdkmetric.NewMeterProvider(sdkmetric.WithReader(r.reader))
	otel.SetTracerProvider(traces)
	otel.SetMeterProvider(metrics)
	otel.SetTextMapPropagator(propagation.NewCompositeTextMapPropagator(
		propagation.TraceContext{}, propagation.Baggage{}))
	t.Cleanup(func() {
		traces.Shutdown(context.Background())
		metrics.Shutdown(context.Background())
	})
	return r
}

// OnlySpan returns the ended span of the given kind. The test fails unless
// there is exactly one.
func (r *Recorder) OnlySpan(t testing.TB,
	kind trace.SpanKind) sdktrace.ReadOnlySpan {
	t.Helper()
	var found []sdktrace.ReadOnlySpan
	for _, span := range r.Ended() {
		if span.SpanKind() == kind {
			found = append(found, span)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d spans of kind %v, want one", len(found), kind)
	}
	return found[0]
}

// Point is what was measured with one set of attributes.
type Point struct {
	// Attributes are the attributes by key.
	Attributes map[string]any
	// Count is the number of measurements of a histogram.
	Count uint64
	// Sum is the sum of a histogram, or the value of a counter or gauge.
	Sum float64
	// Bounds are the bucket boundaries of a histogram.
	Bounds []float64
}

// Metric collects the metrics and returns the points of the one with the given
// name.
func (r *Recorder) Metric(t testing.TB, name string) []Point {
	t.Helper()
	var all metricdata.ResourceMetrics
	if err := r.reader.Collect(context.Background(), &all); err != nil {
		t.Fatal(err)
	}
	for _, scope := range all.ScopeMetrics {
		for _, metric := range scope.Metrics {
			if metric.Name == name {
				return points(metric.Data)
			}
		}
	}
	return nil
}

func points(data metricdata.Aggregation) []Point {
	var list []Point
	switch data := data.(type) {
	case metricdata.Histogram[float64]:
		for _, p := range data.DataPoints {
			list = append(list, Point{AttributeMap(p.Attributes.ToSlice()), p.Count,
				p.Sum, p.Bounds})
		}
	case metricdata.Sum[int64]:
		for _, p := range data.DataPoints {
			list = append(list, Point{AttributeMap(p.Attributes.ToSlice()), 0,
				float64(p.Value), nil})
		}
	case metricdata.Gauge[int64]:
		for _, p := range data.DataPoints {
			list = append(list, Point{AttributeMap(p.Attributes.ToSlice()), 0,
				float64(p.Value), nil})
		}
	}
	return list
}

// AttributeMap returns the attributes by key.
func AttributeMap(list []attribute.KeyValue) map[string]any {
	table := map[string]any{}
	for _, a := range list {
		table[string(a.Key)] = a.Value.AsInterface()
	}
	return table
}
