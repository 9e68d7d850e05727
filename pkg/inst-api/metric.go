package inst

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

// Metric describes an instrument as the semantic conventions do.
type Metric struct {
	// Name, Unit and Description are those of the instrument.
	Name, Unit, Description string
	// Buckets are the advised bucket boundaries of a histogram, in Unit.
	Buckets []float64
	// Keys are the keys of the attributes that a measurement keeps. They must
	// be few, and have few different values.
	Keys []attribute.Key
}

func (i *Instrumentation) newMeter(
	provider metric.MeterProvider) metric.Meter {
	return provider.Meter(i.scope,
		metric.WithInstrumentationVersion(i.version),
		metric.WithSchemaURL(SchemaURL))
}

// Histogram is an instrument that records a distribution of values.
type Histogram struct {
	instrumentation *Instrumentation
	metric          Metric
	sets            setCache
	instrument      PerProvider[metric.MeterProvider, metric.Float64Histogram]
}

// Histogram returns a histogram that belongs to the instrumentation.
func (i *Instrumentation) Histogram(m Metric) *Histogram {
	return &Histogram{instrumentation: i, metric: m}
}

func (h *Histogram) make(p metric.MeterProvider) metric.Float64Histogram {
	options := []metric.Float64HistogramOption{
		metric.WithUnit(h.metric.Unit),
		metric.WithDescription(h.metric.Description),
	}
	if len(h.metric.Buckets) > 0 {
		options = append(options,
			metric.WithExplicitBucketBoundaries(h.metric.Buckets...))
	}
	instrument, err := h.instrumentation.newMeter(p).Float64Histogram(
		h.metric.Name, options...)
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// Record records a value. Of the attributes it keeps those whose keys the
// metric has. If a key occurs twice, the later value counts.
func (h *Histogram) Record(ctx context.Context, value float64,
	attributes []attribute.KeyValue) {
	if !h.instrumentation.enabled {
		return
	}
	h.record(ctx, value, h.sets.find(h.metric.Keys, attributes))
}

func (h *Histogram) record(ctx context.Context, value float64,
	set *attributeSet) {
	h.instrument.Get(otel.GetMeterProvider(), h.make).
		Record(ctx, value, set.recordOptions...)
}

// int64Adder is implemented by the instruments with an Add method.
type int64Adder interface {
	Add(context.Context, int64, ...metric.AddOption)
}

// sumInstrument implements Counter and UpDownCounter.
type sumInstrument struct {
	instrumentation *Instrumentation
	metric          Metric
	newInstrument   func(metric.Meter, Metric) (int64Adder, error)
	sets            setCache
	instrument      PerProvider[metric.MeterProvider, int64Adder]
}

func (s *sumInstrument) make(p metric.MeterProvider) int64Adder {
	instrument, err := s.newInstrument(s.instrumentation.newMeter(p), s.metric)
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// Add adds n. Of the attributes it keeps those whose keys the metric has.
func (s *sumInstrument) Add(ctx context.Context, n int64,
	attributes []attribute.KeyValue) {
	s.With(attributes).Add(ctx, n)
}

// With returns the series with those of the attributes whose keys the metric
// has. It saves looking the attributes up for each addition.
func (s *sumInstrument) With(attributes []attribute.KeyValue) Series {
	if !s.instrumentation.enabled {
		return Series{}
	}
	return Series{s, s.sets.find(s.metric.Keys, attributes)}
}

// Series is a counter with a fixed set of attributes. Adding to the zero value
// does nothing.
type Series struct {
	sum *sumInstrument
	set *attributeSet
}

// Add adds n to the series.
func (s Series) Add(ctx context.Context, n int64) {
	if s.sum != nil {
		s.sum.instrument.Get(otel.GetMeterProvider(), s.sum.make).
			Add(ctx, n, s.set.addOptions...)
	}
}

// UpDownCounter is a number that rises and falls, such as the number of
// requests in progress. Its value is the sum of what was added.
type UpDownCounter struct{ sumInstrument }

// UpDownCounter returns an UpDownCounter that belongs to the instrumentation.
func (i *Instrumentation) UpDownCounter(m Metric) *UpDownCounter {
	return &UpDownCounter{sumInstrument{instrumentation: i, metric: m,
		newInstrument: newUpDownCounter}}
}

func newUpDownCounter(meter metric.Meter, m Metric) (int64Adder, error) {
	return meter.Int64UpDownCounter(m.Name, metric.WithUnit(m.Unit),
		metric.WithDescription(m.Description))
}

// Counter is a number that only grows, such as the number of messages sent.
type Counter struct{ sumInstrument }

// Counter returns a Counter that belongs to the instrumentation.
func (i *Instrumentation) Counter(m Metric) *Counter {
	return &Counter{sumInstrument{instrumentation: i, metric: m,
		newInstrument: newCounter}}
}

func newCounter(meter metric.Meter, m Metric) (int64Adder, error) {
	return meter.Int64Counter(m.Name, metric.WithUnit(m.Unit),
		metric.WithDescription(m.Description))
}

// Observables is a group of instruments whose values are read when metrics are
// collected.
type Observables struct {
	instrumentation *Instrumentation
	register        func(metric.Meter) error
	registered      PerProvider[metric.MeterProvider, struct{}]
}

// Observables returns a group of observable instruments. register makes them
// with a meter. Nothing is observed before the first EnsureRegistered.
func (i *Instrumentation) Observables(
	register func(metric.Meter) error) *Observables {
	return &Observables{instrumentation: i, register: register}
}

// EnsureRegistered registers the instruments with the current global provider
// unless they are registered already. It must be called whenever there is
// something new to observe.
func (o *Observables) EnsureRegistered() {
	if !o.instrumentation.enabled {
		return
	}
	o.registered.Get(otel.GetMeterProvider(),
		func(p metric.MeterProvider) (none struct{}) {
			if err := o.register(o.instrumentation.newMeter(p)); err != nil {
				otel.Handle(err)
			}
			return none
		})
}
