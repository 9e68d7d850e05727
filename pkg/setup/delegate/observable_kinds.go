package delegate

import "go.opentelemetry.io/otel/metric"

// This file has the observable instruments. Each embeds our SDK's.

type int64ObservableCounter struct {
	metric.Int64ObservableCounter
	*observable
}

// Int64ObservableCounter implements metric.Meter.
func (m *meter) Int64ObservableCounter(name string,
	options ...metric.Int64ObservableCounterOption) (
	metric.Int64ObservableCounter, error) {
	sdk, err := m.Meter.Int64ObservableCounter(name, options...)
	return int64ObservableCounter{sdk, newObservable(m, sdk,
		func(m metric.Meter) (metric.Observable, error) {
			return m.Int64ObservableCounter(name, options...)
		})}, err
}

type int64ObservableUpDownCounter struct {
	metric.Int64ObservableUpDownCounter
	*observable
}

// Int64ObservableUpDownCounter implements metric.Meter.
func (m *meter) Int64ObservableUpDownCounter(name string,
	options ...metric.Int64ObservableUpDownCounterOption) (
	metric.Int64ObservableUpDownCounter, error) {
	sdk, err := m.Meter.Int64ObservableUpDownCounter(name, options...)
	return int64ObservableUpDownCounter{sdk, newObservable(m, sdk,
		func(m metric.Meter) (metric.Observable, error) {
			return m.Int64ObservableUpDownCounter(name, options...)
		})}, err
}

type int64ObservableGauge struct {
	metric.Int64ObservableGauge
	*observable
}

// Int64ObservableGauge implements metric.Meter.
func (m *meter) Int64ObservableGauge(name string,
	options ...metric.Int64ObservableGaugeOption) (
	metric.Int64ObservableGauge, error) {
	sdk, err := m.Meter.Int64ObservableGauge(name, options...)
	return int64ObservableGauge{sdk, newObservable(m, sdk,
		func(m metric.Meter) (metric.Observable, error) {
			return m.Int64ObservableGauge(name, options...)
		})}, err
}

type float64ObservableCounter struct {
	metric.Float64ObservableCounter
	*observable
}

// Float64ObservableCounter implements metric.Meter.
func (m *meter) Float64ObservableCounter(name string,
	options ...metric.Float64ObservableCounterOption) (
	metric.Float64ObservableCounter, error) {
	sdk, err := m.Meter.Float64ObservableCounter(name, options...)
	return float64ObservableCounter{sdk, newObservable(m, sdk,
		func(m metric.Meter) (metric.Observable, error) {
			return m.Float64ObservableCounter(name, options...)
		})}, err
}

type float64ObservableUpDownCounter struct {
	metric.Float64ObservableUpDownCounter
	*observable
}

// Float64ObservableUpDownCounter implements metric.Meter.
func (m *meter) Float64ObservableUpDownCounter(name string,
	options ...metric.Float64ObservableUpDownCounterOption) (
	metric.Float64ObservableUpDownCounter, error) {
	sdk, err := m.Meter.Float64ObservableUpDownCounter(name, options...)
	return float64ObservableUpDownCounter{sdk, newObservable(m, sdk,
		func(m metric.Meter) (metric.Observable, error) {
			return m.Float64ObservableUpDownCounter(name, options...)
		})}, err
}

type float64ObservableGauge struct {
	metric.Float64ObservableGauge
	*observable
}

// Float64ObservableGauge implements metric.Meter.
func (m *meter) Float64ObservableGauge(name string,
	options ...metric.Float64ObservableGaugeOption) (
	metric.Float64ObservableGauge, error) {
	sdk, err := m.Meter.Float64ObservableGauge(name, options...)
	return float64ObservableGauge{sdk, newObservable(m, sdk,
		func(m metric.Meter) (metric.Observable, error) {
			return m.Float64ObservableGauge(name, options...)
		})}, err
}
