package setup

import (
	"context"
	"sync"

	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
)

// This file reads the variables that determine the form of metrics for the OTLP
// exporter
// (https://opentelemetry.io/docs/specs/otel/metrics/sdk_exporters/otlp/).

// temporalityPreference returns which instruments report the change since the
// last export instead of the sum since the start.
func temporalityPreference() sdkmetric.TemporalitySelector {
	preference := enumVariable("OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE",
		"cumulative", "delta", "lowmemory")
	return func(kind sdkmetric.InstrumentKind) metricdata.Temporality {
		if isDelta(preference, kind) {
			return metricdata.DeltaTemporality
		}
		return metricdata.CumulativeTemporality
	}
}

func isDelta(preference string, kind sdkmetric.InstrumentKind) bool {
	switch kind {
	case sdkmetric.InstrumentKindCounter, sdkmetric.InstrumentKindHistogram:
		return preference != "cumulative"
	case sdkmetric.InstrumentKindObservableCounter:
		return preference == "delta"
	}
	return false
}

// histogramAggregation returns the aggregation of histograms without advice.
func histogramAggregation() sdkmetric.AggregationSelector {
	const exponential = "base2_exponential_bucket_histogram"
	buckets := enumVariable(
		"OTEL_EXPORTER_OTLP_METRICS_DEFAULT_HISTOGRAM_AGGREGATION",
		"explicit_bucket_histogram", exponential)
	if buckets != exponential {
		return sdkmetric.DefaultAggregationSelector
	}
	return func(kind sdkmetric.InstrumentKind) sdkmetric.Aggregation {
		if kind == sdkmetric.InstrumentKindHistogram {
			// Size and scale are those of the specification's default view.
			return sdkmetric.AggregationBase2ExponentialHistogram{
				MaxSize: 160, MaxScale: 20}
		}
		return sdkmetric.DefaultAggregationSelector(kind)
	}
}

// producerList is a producer that calls the producers added to it. The SDK
// needs producers when readers are made, before hooks exist.
type producerList struct {
	mu   sync.Mutex
	list []sdkmetric.Producer
}

var producers producerList

// AddProducer adds metrics that do not come from instruments to the export.
// They are not exported by a meter provider that the program installs, because
// its readers have producers of their own.
func AddProducer(p sdkmetric.Producer) {
	producers.mu.Lock()
	defer producers.mu.Unlock()
	producers.list = append(producers.list, p)
}

// Produce implements sdkmetric.Producer.
func (p *producerList) Produce(ctx context.Context) (
	all []metricdata.ScopeMetrics, err error) {
	p.mu.Lock()
	list := p.list
	p.mu.Unlock()
	for _, producer := range list {
		scopes, failed := producer.Produce(ctx)
		all = append(all, scopes...)
		if failed != nil {
			err = failed
		}
	}
	return all, err
}
