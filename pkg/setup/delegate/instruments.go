package delegate

import (
	"context"
	"sync/atomic"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/metric"
)

// instrument makes an instrument again with another meter.
type instrument[T any] struct {
	meter    *meter
	create   func(metric.Meter) (T, error)
	delegate atomic.Pointer[providerValue[metric.MeterProvider, T]]
}

func newInstrument[T any](m *meter,
	create func(metric.Meter) (T, error)) *instrument[T] {
	return &instrument[T]{meter: m, create: create}
}

// current returns sdk, or the instrument of the program's provider.
func (i *instrument[T]) current(sdk T) T {
	provider := i.meter.provider
	if !provider.Replaced() {
		return sdk
	}
	now := otel.GetMeterProvider()
	if known := i.delegate.Load(); known != nil && isComparable(now) &&
		known.provider == now {
		return known.value
	}
	// If create fails, its result is an instrument that does nothing.
	made, err := i.create(i.meter.of(now))
	if err != nil {
		otel.Handle(err)
	}
	i.delegate.Store(&providerValue[metric.MeterProvider, T]{now, made})
	return made
}

// These are the synchronous instruments. Each embeds our SDK's.

type int64Counter struct {
	metric.Int64Counter
	*instrument[metric.Int64Counter]
}

// Add implements metric.Int64Counter.
func (i int64Counter) Add(ctx context.Context, value int64,
	options ...metric.AddOption) {
	i.current(i.Int64Counter).Add(ctx, value, options...)
}

// Int64Counter implements metric.Meter.
func (m *meter) Int64Counter(name string,
	options ...metric.Int64CounterOption) (metric.Int64Counter, error) {
	sdk, err := m.Meter.Int64Counter(name, options...)
	return int64Counter{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Int64Counter, error) {
			return m.Int64Counter(name, options...)
		})}, err
}

type int64UpDownCounter struct {
	metric.Int64UpDownCounter
	*instrument[metric.Int64UpDownCounter]
}

// Add implements metric.Int64UpDownCounter.
func (i int64UpDownCounter) Add(ctx context.Context, value int64,
	options ...metric.AddOption) {
	i.current(i.Int64UpDownCounter).Add(ctx, value, options...)
}

// Int64UpDownCounter implements metric.Meter.
func (m *meter) Int64UpDownCounter(name string,
	options ...metric.Int64UpDownCounterOption) (metric.Int64UpDownCounter, error) {
	sdk, err := m.Meter.Int64UpDownCounter(name, options...)
	return int64UpDownCounter{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Int64UpDownCounter, error) {
			return m.Int64UpDownCounter(name, options...)
		})}, err
}

type int64Histogram struct {
	metric.Int64Histogram
	*instrument[metric.Int64Histogram]
}

// Record implements metric.Int64Histogram.
func (i int64Histogram) Record(ctx context.Context, value int64,
	options ...metric.RecordOption) {
	i.current(i.Int64Histogram).Record(ctx, value, options...)
}

// Int64Histogram implements metric.Meter.
func (m *meter) Int64Histogram(name string,
	options ...metric.Int64HistogramOption) (metric.Int64Histogram, error) {
	sdk, err := m.Meter.Int64Histogram(name, options...)
	return int64Histogram{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Int64Histogram, error) {
			return m.Int64Histogram(name, options...)
		})}, err
}

type int64Gauge struct {
	metric.Int64Gauge
	*instrument[metric.Int64Gauge]
}

// Record implements metric.Int64Gauge.
func (i int64Gauge) Record(ctx context.Context, value int64,
	options ...metric.RecordOption) {
	i.current(i.Int64Gauge).Record(ctx, value, options...)
}

// Int64Gauge implements metric.Meter.
func (m *meter) Int64Gauge(name string,
	options ...metric.Int64GaugeOption) (metric.Int64Gauge, error) {
	sdk, err := m.Meter.Int64Gauge(name, options...)
	return int64Gauge{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Int64Gauge, error) {
			return m.Int64Gauge(name, options...)
		})}, err
}

type float64Counter struct {
	metric.Float64Counter
	*instrument[metric.Float64Counter]
}

// Add implements metric.Float64Counter.
func (i float64Counter) Add(ctx context.Context, value float64,
	options ...metric.AddOption) {
	i.current(i.Float64Counter).Add(ctx, value, options...)
}

// Float64Counter implements metric.Meter.
func (m *meter) Float64Counter(name string,
	options ...metric.Float64CounterOption) (metric.Float64Counter, error) {
	sdk, err := m.Meter.Float64Counter(name, options...)
	return float64Counter{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Float64Counter, error) {
			return m.Float64Counter(name, options...)
		})}, err
}

type float64UpDownCounter struct {
	metric.Float64UpDownCounter
	*instrument[metric.Float64UpDownCounter]
}

// Add implements metric.Float64UpDownCounter.
func (i float64UpDownCounter) Add(ctx context.Context, value float64,
	options ...metric.AddOption) {
	i.current(i.Float64UpDownCounter).Add(ctx, value, options...)
}

// Float64UpDownCounter implements metric.Meter.
func (m *meter) Float64UpDownCounter(name string,
	options ...metric.Float64UpDownCounterOption) (metric.Float64UpDownCounter, error) {
	sdk, err := m.Meter.Float64UpDownCounter(name, options...)
	return float64UpDownCounter{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Float64UpDownCounter, error) {
			return m.Float64UpDownCounter(name, options...)
		})}, err
}

type float64Histogram struct {
	metric.Float64Histogram
	*instrument[metric.Float64Histogram]
}

// Record implements metric.Float64Histogram.
func (i float64Histogram) Record(ctx context.Context, value float64,
	options ...metric.RecordOption) {
	i.current(i.Float64Histogram).Record(ctx, value, options...)
}

// Float64Histogram implements metric.Meter.
func (m *meter) Float64Histogram(name string,
	options ...metric.Float64HistogramOption) (metric.Float64Histogram, error) {
	sdk, err := m.Meter.Float64Histogram(name, options...)
	return float64Histogram{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Float64Histogram, error) {
			return m.Float64Histogram(name, options...)
		})}, err
}

type float64Gauge struct {
	metric.Float64Gauge
	*instrument[metric.Float64Gauge]
}

// Record implements metric.Float64Gauge.
func (i float64Gauge) Record(ctx context.Context, value float64,
	options ...metric.RecordOption) {
	i.current(i.Float64Gauge).Record(ctx, value, options...)
}

// Float64Gauge implements metric.Meter.
func (m *meter) Float64Gauge(name string,
	options ...metric.Float64GaugeOption) (metric.Float64Gauge, error) {
	sdk, err := m.Meter.Float64Gauge(name, options...)
	return float64Gauge{sdk, newInstrument(m,
		func(m metric.Meter) (metric.Float64Gauge, error) {
			return m.Float64Gauge(name, options...)
		})}, err
}
