package setup

import (
	"context"
	"sync/atomic"

	"go.opentelemetry.io/otel"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/resource"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/setup/delegate"
	"otel.example/pkg/setup/exporters"
)

const metricsVariable = "OTEL_METRICS_EXPORTER"

// installMetrics sets the global meter provider unless the program has set one.
// Interval, timeout and exemplars are left to the SDK.
func installMetrics(res *resource.Resource) {
	if !isDefault(otel.GetMeterProvider()) {
		return
	}
	options := []sdkmetric.Option{sdkmetric.WithResource(res)}
	var list []*deferredMetrics
	names, byDefault := exporterNames(metricsVariable)
	for _, name := range names {
		exporter := newDeferredMetrics(name, byDefault)
		list = append(list, exporter)
		options = append(options, sdkmetric.WithReader(
			sdkmetric.NewPeriodicReader(exporter,
				sdkmetric.WithProducer(&producers))))
	}
	sdk := sdkmetric.NewMeterProvider(options...)
	var stopped atomic.Bool
	provider := delegate.InstallMeterProvider(sdk, func() {
		stopped.Store(true)
		// Shutdown waits for the readers, one of which may be the caller.
		go sdk.Shutdown(context.Background())
	})
	replaced := func() bool { return provider.Replaced() || stopped.Load() }
	for _, exporter := range list {
		exporter.replaced.Store(&replaced)
	}
	flushers.add("metrics", func(ctx context.Context) error {
		if replaced() {
			return nil
		}
		return sdk.ForceFlush(ctx)
	})
}

// deferredMetrics is a metric exporter that waits for the real one. Nothing
// measured in the meantime is lost, because the reader collects it again.
type deferredMetrics struct {
	temporality func(sdkmetric.InstrumentKind) metricdata.Temporality
	aggregation sdkmetric.AggregationSelector
	real        atomic.Pointer[exporters.Metrics]
	// replaced reports whether the program has installed its own provider. Then
	// nothing is sent any more.
	replaced atomic.Pointer[func() bool]
}

func newDeferredMetrics(name string, byDefault bool) *deferredMetrics {
	exporter := &deferredMetrics{
		temporality: sdkmetric.DefaultTemporalitySelector,
		aggregation: sdkmetric.DefaultAggregationSelector}
	if name == defaultExporter {
		exporter.temporality = temporalityPreference()
		exporter.aggregation = histogramAggregation()
	}
	addPipeline(metricsVariable, name, byDefault,
		func(factory exporters.Factory) error {
			real, err := factory.Metrics()
			if err == nil {
				exporter.real.Store(&real)
			}
			return err
		})
	return exporter
}

// Temporality implements sdkmetric.Exporter.
func (e *deferredMetrics) Temporality(
	kind sdkmetric.InstrumentKind) metricdata.Temporality {
	return e.temporality(kind)
}

// Aggregation implements sdkmetric.Exporter.
func (e *deferredMetrics) Aggregation(
	kind sdkmetric.InstrumentKind) sdkmetric.Aggregation {
	return e.aggregation(kind)
}

// Export implements sdkmetric.Exporter.
func (e *deferredMetrics) Export(ctx context.Context,
	data *metricdata.ResourceMetrics) error {
	real, replaced := e.real.Load(), e.replaced.Load()
	if real == nil || replaced == nil || (*replaced)() ||
		len(data.ScopeMetrics) == 0 {
		return nil
	}
	return (*real).Export(inst.Suppress(ctx), data)
}

// ForceFlush implements sdkmetric.Exporter.
func (e *deferredMetrics) ForceFlush(context.Context) error { return nil }

// Shutdown implements sdkmetric.Exporter.
func (e *deferredMetrics) Shutdown(context.Context) error { return nil }
