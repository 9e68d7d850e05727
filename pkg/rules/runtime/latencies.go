package runtime

import (
	"context"
	"math"
	"runtime/metrics"
	"time"

	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
)

// latencies produces go.schedule.duration from the histogram that the runtime
// maintains. No instrument accepts a whole histogram.
type latencies struct{}

var started = time.Now()

// Produce implements sdkmetric.Producer.
func (latencies) Produce(context.Context) ([]metricdata.ScopeMetrics, error) {
	sample := []metrics.Sample{{Name: "/sched/latencies:seconds"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindFloat64Histogram {
		return nil, nil
	}
	return []metricdata.ScopeMetrics{{
		Scope: instrumentation.Scope{Name: scope},
		Metrics: []metricdata.Metrics{{
			Name: "go.schedule.duration",
			Unit: "s",
			Description: "The time goroutines have spent in the scheduler in " +
				"a runnable state before actually running.",
			Data: metricdata.Histogram[float64]{
				Temporality: metricdata.CumulativeTemporality,
				DataPoints: []metricdata.HistogramDataPoint[float64]{
					newPoint(sample[0].Value.Float64Histogram())}}}}}}, nil
}

// newPoint converts a histogram. The runtime's histogram has a boundary on the
// left of each bucket and one on the right of the last, usually infinities.
// OpenTelemetry's has only the boundaries between buckets. The sum is an
// estimate that puts each value in the middle of its bucket.
func newPoint(
	from *metrics.Float64Histogram) metricdata.HistogramDataPoint[float64] {
	inner := from.Buckets[1 : len(from.Buckets)-1]
	point := metricdata.HistogramDataPoint[float64]{StartTime: started,
		Time: time.Now(), Bounds: inner, BucketCounts: from.Counts}
	for i, count := range from.Counts {
		low, high := from.Buckets[i], from.Buckets[i+1]
		middle := (low + high) / 2
		switch {
		case math.IsInf(low, -1):
			middle = high
		case math.IsInf(high, 1):
			middle = low
		}
		point.Count += count
		if count > 0 {
			point.Sum += float64(count) * middle
		}
	}
	return point
}
