package main

import (
	commonpb "go.opentelemetry.io/proto/otlp/common/v1"
	metricspb "go.opentelemetry.io/proto/otlp/metrics/v1"
)

// Point is a data point of a metric. It is written as a JSON object on one
// line.
type Point struct {
	Service     string `json:"service"`
	Scope       string `json:"scope"`
	Name        string `json:"name"`
	Unit        string `json:"unit,omitempty"`
	Description string `json:"description,omitempty"`
	// Type is gauge, sum, histogram, exponential_histogram or summary.
	Type string `json:"type"`
	// Temporality is delta or cumulative, or "" if the type has none.
	Temporality string         `json:"temporality,omitempty"`
	Monotonic   bool           `json:"monotonic,omitempty"`
	Attributes  map[string]any `json:"attributes"`
	Time        uint64         `json:"time_unix_nano"`
	// Value is the value of a gauge or sum.
	Value any `json:"value,omitempty"`
	// Count, Sum, Bounds and Counts describe a histogram.
	Count    uint64         `json:"count,omitempty"`
	Sum      float64        `json:"sum,omitempty"`
	Bounds   []float64      `json:"bounds,omitempty"`
	Counts   []uint64       `json:"bucket_counts,omitempty"`
	Resource map[string]any `json:"resource"`
}

// convertMetrics returns the points in a request.
func convertMetrics(list []*metricspb.ResourceMetrics) []Point {
	var points []Point
	for _, of := range list {
		resource := attributes(of.GetResource().GetAttributes())
		service, _ := resource["service.name"].(string)
		for _, scope := range of.GetScopeMetrics() {
			for _, metric := range scope.GetMetrics() {
				base := Point{Service: service, Resource: resource,
					Scope: scope.GetScope().GetName(), Name: metric.GetName(),
					Unit: metric.GetUnit(), Description: metric.GetDescription()}
				points = append(points, base.of(metric)...)
			}
		}
	}
	return points
}

// of returns the points of a metric. The other fields are those of p.
func (p Point) of(metric *metricspb.Metric) []Point {
	switch data := metric.GetData().(type) {
	case *metricspb.Metric_Gauge:
		p.Type = "gauge"
		return p.numbers(data.Gauge.GetDataPoints())
	case *metricspb.Metric_Sum:
		p.Type = "sum"
		p.Monotonic = data.Sum.GetIsMonotonic()
		p.Temporality = short(data.Sum.GetAggregationTemporality().String(),
			"AGGREGATION_TEMPORALITY_")
		return p.numbers(data.Sum.GetDataPoints())
	case *metricspb.Metric_Histogram:
		p.Type = "histogram"
		p.Temporality = short(data.Histogram.GetAggregationTemporality().
			String(), "AGGREGATION_TEMPORALITY_")
		return points(data.Histogram.GetDataPoints(), p.histogram)
	case *metricspb.Metric_ExponentialHistogram:
		p.Type = "exponential_histogram"
		p.Temporality = short(data.ExponentialHistogram.
			GetAggregationTemporality().String(), "AGGREGATION_TEMPORALITY_")
		return points(data.ExponentialHistogram.GetDataPoints(), p.exponential)
	case *metricspb.Metric_Summary:
		p.Type = "summary"
		return points(data.Summary.GetDataPoints(), p.summary)
	}
	return nil
}

func points[T any](list []T, convert func(T) Point) []Point {
	var all []Point
	for _, point := range list {
		all = append(all, convert(point))
	}
	return all
}

// at returns p with the fields that all kinds of points have.
func (p Point) at(time uint64, list []*commonpb.KeyValue) Point {
	p.Time, p.Attributes = time, attributes(list)
	return p
}

func (p Point) numbers(list []*metricspb.NumberDataPoint) []Point {
	return points(list, func(from *metricspb.NumberDataPoint) Point {
		q := p.at(from.GetTimeUnixNano(), from.GetAttributes())
		switch value := from.GetValue().(type) {
		case *metricspb.NumberDataPoint_AsInt:
			q.Value = value.AsInt
		case *metricspb.NumberDataPoint_AsDouble:
			q.Value = value.AsDouble
		}
		return q
	})
}

func (p Point) histogram(from *metricspb.HistogramDataPoint) Point {
	q := p.at(from.GetTimeUnixNano(), from.GetAttributes())
	q.Count, q.Sum = from.GetCount(), from.GetSum()
	q.Bounds, q.Counts = from.GetExplicitBounds(), from.GetBucketCounts()
	return q
}

func (p Point) exponential(
	from *metricspb.ExponentialHistogramDataPoint) Point {
	q := p.at(from.GetTimeUnixNano(), from.GetAttributes())
	q.Count, q.Sum = from.GetCount(), from.GetSum()
	q.Counts = from.GetPositive().GetBucketCounts()
	return q
}

func (p Point) summary(from *metricspb.SummaryDataPoint) Point {
	q := p.at(from.GetTimeUnixNano(), from.GetAttributes())
	q.Count, q.Sum = from.GetCount(), from.GetSum()
	return q
}
