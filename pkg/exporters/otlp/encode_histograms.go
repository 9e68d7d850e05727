package otlp

import "go.opentelemetry.io/otel/sdk/metric/metricdata"

func appendHistogram[N int64 | float64](to []byte,
	data metricdata.Histogram[N]) []byte {
	return appendMessage(to, 9, func(to []byte) []byte {
		for _, point := range data.DataPoints {
			to = appendMessage(to, 1, func(to []byte) []byte {
				return appendHistogramPoint(to, point)
			})
		}
		return appendTemporality(to, data.Temporality)
	})
}

func appendHistogramPoint[N int64 | float64](to []byte,
	point metricdata.HistogramDataPoint[N]) []byte {
	to = appendFixed64(to, 2, nanoseconds(point.StartTime))
	to = appendFixed64(to, 3, nanoseconds(point.Time))
	to = appendFixed64(to, 4, point.Count)
	to = appendDouble(to, 5, float64(point.Sum))
	to = appendPackedFixed64(to, 6, point.BucketCounts)
	to = appendPackedDoubles(to, 7, point.Bounds)
	to = appendExemplars(to, 8, point.Exemplars)
	to = appendAttributes(to, 9, point.Attributes.ToSlice())
	to = appendExtremum(to, 11, point.Min)
	return appendExtremum(to, 12, point.Max)
}

// appendExtremum appends a minimum or maximum if it is known.
func appendExtremum[N int64 | float64](to []byte, field int,
	extremum metricdata.Extrema[N]) []byte {
	if value, known := extremum.Value(); known {
		return appendDouble(to, field, float64(value))
	}
	return to
}

func appendExponential[N int64 | float64](to []byte,
	data metricdata.ExponentialHistogram[N]) []byte {
	return appendMessage(to, 10, func(to []byte) []byte {
		for _, point := range data.DataPoints {
			to = appendMessage(to, 1, func(to []byte) []byte {
				return appendExponentialPoint(to, point)
			})
		}
		return appendTemporality(to, data.Temporality)
	})
}

func appendExponentialPoint[N int64 | float64](to []byte,
	point metricdata.ExponentialHistogramDataPoint[N]) []byte {
	to = appendAttributes(to, 1, point.Attributes.ToSlice())
	to = appendFixed64(to, 2, nanoseconds(point.StartTime))
	to = appendFixed64(to, 3, nanoseconds(point.Time))
	to = appendFixed64(to, 4, point.Count)
	to = appendDouble(to, 5, float64(point.Sum))
	to = appendVarint(to, 6, zigzag(point.Scale))
	to = appendFixed64(to, 7, point.ZeroCount)
	to = appendBuckets(to, 8, point.PositiveBucket)
	to = appendBuckets(to, 9, point.NegativeBucket)
	to = appendExemplars(to, 11, point.Exemplars)
	to = appendExtremum(to, 12, point.Min)
	to = appendExtremum(to, 13, point.Max)
	return appendNonzeroDouble(to, 14, point.ZeroThreshold)
}

func appendBuckets(to []byte, field int,
	of metricdata.ExponentialBucket) []byte {
	return appendMessage(to, field, func(to []byte) []byte {
		to = appendVarint(to, 1, zigzag(of.Offset))
		return appendPackedVarints(to, 2, of.Counts)
	})
}

func appendSummary(to []byte, data metricdata.Summary) []byte {
	return appendMessage(to, 11, func(to []byte) []byte {
		for _, point := range data.DataPoints {
			to = appendMessage(to, 1, func(to []byte) []byte {
				return appendSummaryPoint(to, point)
			})
		}
		return to
	})
}

func appendSummaryPoint(to []byte, point metricdata.SummaryDataPoint) []byte {
	to = appendFixed64(to, 2, nanoseconds(point.StartTime))
	to = appendFixed64(to, 3, nanoseconds(point.Time))
	to = appendFixed64(to, 4, point.Count)
	to = appendNonzeroDouble(to, 5, point.Sum)
	for _, quantile := range point.QuantileValues {
		to = appendMessage(to, 6, func(to []byte) []byte {
			to = appendNonzeroDouble(to, 1, quantile.Quantile)
			return appendNonzeroDouble(to, 2, quantile.Value)
		})
	}
	return appendAttributes(to, 7, point.Attributes.ToSlice())
}
