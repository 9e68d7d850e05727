package delegate

import (
	"context"
	"sync"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/metric"
)

// observable is an instrument that is observed when metrics are collected.
type observable struct {
	meter  *meter
	create func(metric.Meter) (metric.Observable, error)

	mu sync.Mutex
	// real is the instrument of our SDK, and after migration the program's.
	real metric.Observable
}

// newObservable records an instrument, because it may have to migrate. If the
// migration has taken place, it migrates the instrument.
func newObservable(m *meter, sdk metric.Observable,
	create func(metric.Meter) (metric.Observable, error)) *observable {
	o := &observable{meter: m, create: create, real: sdk}
	m.provider.mu.Lock()
	m.provider.observables = append(m.provider.observables, o)
	moved := m.provider.migrated
	m.provider.mu.Unlock()
	if moved {
		o.migrate(otel.GetMeterProvider())
	}
	return o
}

func (o *observable) migrate(to metric.MeterProvider) {
	made, err := o.create(o.meter.of(to))
	if err != nil {
		otel.Handle(err)
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.real = made
}

// unwrap returns the instrument that a provider knows.
func (o *observable) unwrap() metric.Observable {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.real
}

// unwrapped returns the instrument inside one of ours, and other instruments
// unchanged.
func unwrapped(instrument metric.Observable) metric.Observable {
	if ours, ok := instrument.(interface{ unwrap() metric.Observable }); ok {
		return ours.unwrap()
	}
	return instrument
}

// callback is a function that observes several instruments.
type callback struct {
	meter       *meter
	function    metric.Callback
	instruments []metric.Observable

	mu           sync.Mutex
	real         metric.Registration
	unregistered bool
}

// RegisterCallback implements metric.Meter.
func (m *meter) RegisterCallback(function metric.Callback,
	instruments ...metric.Observable) (metric.Registration, error) {
	c := &callback{meter: m, function: function, instruments: instruments}
	m.provider.mu.Lock()
	defer m.provider.mu.Unlock()
	with := m.Meter
	if m.provider.migrated {
		// After migration the real instruments are the program's.
		with = m.of(otel.GetMeterProvider())
	}
	real, err := c.register(with)
	if err != nil {
		return real, err
	}
	c.real = real
	m.provider.callbacks = append(m.provider.callbacks, c)
	return registration{real, c}, nil
}

// register registers the callback with a real meter, which accepts only real
// instruments.
func (c *callback) register(with metric.Meter) (metric.Registration, error) {
	var instruments []metric.Observable
	for _, instrument := range c.instruments {
		instruments = append(instruments, unwrapped(instrument))
	}
	return with.RegisterCallback(
		func(ctx context.Context, o metric.Observer) error {
			return c.function(ctx, observer{o})
		}, instruments...)
}

func (c *callback) migrate(to metric.MeterProvider) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.unregistered {
		return
	}
	real, err := c.register(c.meter.of(to))
	if err != nil {
		otel.Handle(err)
		return
	}
	c.real = real
}

// registration embeds the first real registration.
type registration struct {
	metric.Registration
	callback *callback
}

// Unregister implements metric.Registration.
func (r registration) Unregister() error {
	c := r.callback
	c.mu.Lock()
	defer c.mu.Unlock()
	c.unregistered = true
	return c.real.Unregister()
}

// observer passes on the values that a callback observes for our instruments.
type observer struct{ metric.Observer }

// ObserveFloat64 implements metric.Observer.
func (o observer) ObserveFloat64(of metric.Float64Observable, value float64,
	options ...metric.ObserveOption) {
	if real, ok := unwrapped(of).(metric.Float64Observable); ok {
		of = real
	}
	o.Observer.ObserveFloat64(of, value, options...)
}

// ObserveInt64 implements metric.Observer.
func (o observer) ObserveInt64(of metric.Int64Observable, value int64,
	options ...metric.ObserveOption) {
	if real, ok := unwrapped(of).(metric.Int64Observable); ok {
		of = real
	}
	o.Observer.ObserveInt64(of, value, options...)
}
