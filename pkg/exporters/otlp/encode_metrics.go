package otlp

import (
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
)

// The messages are those of opentelemetry/proto/metrics/v1/metrics.proto,
// version 1 (https://github.com/open-telemetry/opentelemetry-proto).

// encodeMetrics returns an ExportMetricsServiceRequest. It is empty if there
// are no metrics: readers export even if nothing was measured.
func encodeMetrics(data *metricdata.ResourceMetrics) []byte {
	if len(data.ScopeMetrics) == 0 {
		return nil
	}
	return appendMessage(nil, 1, func(to []byte) []byte {
		to = appendResource(to, data.Resource)
		for _, scope := range data.ScopeMetrics {
			to = appendMessage(to, 2, func(to []byte) []byte {
				return appendScopeMetrics(to, scope)
			})
		}
		return appendString(to, 3, data.Resource.SchemaURL())
	})
}

func appendScopeMetrics(to []byte, of metricdata.ScopeMetrics) []byte {
	to = appendScope(to, of.Scope)
	for _, metric := range of.Metrics {
		to = appendMessage(to, 2, func(to []byte) []byte {
			to = appendString(to, 1, metric.Name)
			to = appendString(to, 2, metric.Description)
			to = appendString(to, 3, metric.Unit)
			return appendData(to, metric.Data)
		})
	}
	return appendString(to, 3, of.Scope.SchemaURL)
}

// appendData appends a metric's data in the field of its kind.
func appendData(to []byte, data metricdata.Aggregation) []byte {
	switch data := data.(type) {
	case metricdata.Gauge[int64]:
		return appendGauge(to, data)
	case metricdata.Gauge[float64]:
		return appendGauge(to, data)
	case metricdata.Sum[int64]:
		return appendSum(to, data)
	case metricdata.Sum[float64]:
		return appendSum(to, data)
	case metricdata.Histogram[int64]:
		return appendHistogram(to, data)
	case metricdata.Histogram[float64]:
		return appendHistogram(to, data)
	case metricdata.ExponentialHistogram[int64]:
		return appendExponential(to, data)
	case metricdata.ExponentialHistogram[float64]:
		return appendExponential(to, data)
	case metricdata.Summary:
		return appendSummary(to, data)
	}
	return to
}

func appendGauge[N int64 | float64](to []byte,
	data metricdata.Gauge[N]) []byte {
	return appendMessage(to, 5, func(to []byte) []byte {
		return appendNumbers(to, data.DataPoints)
	})
}

func appendSum[N int64 | float64](to []byte, data metricdata.Sum[N]) []byte {
	return appendMessage(to, 7, func(to []byte) []byte {
		to = appendNumbers(to, data.DataPoints)
		to = appendTemporality(to, data.Temporality)
		if data.IsMonotonic {
			to = appendVarint(to, 3, 1)
		}
		return to
	})
}

// appendTemporality appends field 2 of sums and histograms.
func appendTemporality(to []byte, of metricdata.Temporality) []byte {
	switch of {
	case metricdata.DeltaTemporality:
		return appendVarint(to, 2, 1)
	case metricdata.CumulativeTemporality:
		return appendVarint(to, 2, 2)
	}
	return to
}

func appendNumbers[N int64 | float64](to []byte,
	points []metricdata.DataPoint[N]) []byte {
	for _, point := range points {
		to = appendMessage(to, 1, func(to []byte) []byte {
			to = appendFixed64(to, 2, nanoseconds(point.StartTime))
			to = appendFixed64(to, 3, nanoseconds(point.Time))
			to = appendNumber(to, 4, 6, point.Value)
			to = appendExemplars(to, 5, point.Exemplars)
			return appendAttributes(to, 7, point.Attributes.ToSlice())
		})
	}
	return to
}

// appendNumber appends a number in the field of its type. The fields are a
// oneof, so zero is written as well.
func appendNumber[N int64 | float64](to []byte, double, integer int,
	value N) []byte {
	switch value := any(value).(type) {
	case float64:
		return appendDouble(to, double, value)
	case int64:
		return appendPresentFixed64(to, integer, uint64(value))
	}
	return to
}

func appendExemplars[N int64 | float64](to []byte, field int,
	list []metricdata.Exemplar[N]) []byte {
	for _, exemplar := range list {
		to = appendMessage(to, field, func(to []byte) []byte {
			to = appendFixed64(to, 2, nanoseconds(exemplar.Time))
			to = appendNumber(to, 3, 6, exemplar.Value)
			to = appendBytes(to, 4, exemplar.SpanID)
			to = appendBytes(to, 5, exemplar.TraceID)
			return appendAttributes(to, 7, exemplar.FilteredAttributes)
		})
	}
	return to
}
