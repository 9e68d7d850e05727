package inst

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

// Metric describes an instrument, as the semantic conventions do.
type Metric struct {
	Name, Unit, Description string
	// Buckets are the advised bounds of a histogram, in the unit.
	Buckets []float64
	// Keys are the attributes that a measurement has, of those the operation
	// has: few, and with few different values.
	Keys []attribute.Key
}

func (i *Instrumentation) newMeter(
	provider metric.MeterProvider) metric.Meter {
	return provider.Meter(i.scope,
		metric.WithInstrumentationVersion(i.version),
		metric.WithSchemaURL(SchemaURL))
}

// Histogram is a distribution of values.
type Histogram struct {
	of         *Instrumentation
	metric     Metric
	sets       setCache
	instrument PerProvider[metric.MeterProvider, metric.Float64Histogram]
}

// Histogram returns a histogram for the instrumentation to record to.
func (i *Instrumentation) Histogram(m Metric) *Histogram {
	return &Histogram{of: i, metric: m}
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
	instrument, err := h.of.newMeter(p).Float64Histogram(h.metric.Name,
		options...)
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// Record records a value with those of the attributes that the metric has. If
// an attribute is given twice, the later one counts.
func (h *Histogram) Record(ctx context.Context, value float64,
	attributes []attribute.KeyValue) {
	if !h.of.enabled {
		return
	}
	h.record(ctx, value, h.sets.find(h.metric.Keys, attributes))
}

func (h *Histogram) record(ctx context.Context, value float64,
	set *measured) {
	h.instrument.Get(otel.GetMeterProvider(), h.make).
		Record(ctx, value, set.record...)
}

// adder is what the instruments have in common that are added to.
type adder interface {
	Add(context.Context, int64, ...metric.AddOption)
}

// sum is an instrument that is added to.
type sum struct {
	of            *Instrumentation
	metric        Metric
	newInstrument func(metric.Meter, Metric) (adder, error)
	sets          setCache
	instrument    PerProvider[metric.MeterProvider, adder]
}

func (s *sum) make(p metric.MeterProvider) adder {
	instrument, err := s.newInstrument(s.of.newMeter(p), s.metric)
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// Add adds with those of the attributes that the metric has.
func (s *sum) Add(ctx context.Context, n int64,
	attributes []attribute.KeyValue) {
	s.With(attributes).Add(ctx, n)
}

// With returns the series of those of the attributes that the metric has, for
// what is added to more than once.
func (s *sum) With(attributes []attribute.KeyValue) Series {
	if !s.of.enabled {
		return Series{}
	}
	return Series{s, s.sets.find(s.metric.Keys, attributes)}
}

// Series is a counter with the attributes of a measurement. To add to the zero
// value does nothing.
type Series struct {
	of  *sum
	set *measured
}

// Add adds to the series.
func (s Series) Add(ctx context.Context, n int64) {
	if s.of != nil {
		s.of.instrument.Get(otel.GetMeterProvider(), s.of.make).
			Add(ctx, n, s.set.add...)
	}
}

// UpDownCounter is a number that goes up and down, such as that of requests
// under way. The sum of what was added is its value.
type UpDownCounter struct{ sum }

// UpDownCounter returns a counter for the instrumentation to add to.
func (i *Instrumentation) UpDownCounter(m Metric) *UpDownCounter {
	return &UpDownCounter{sum{of: i, metric: m, newInstrument: newUpDownCounter}}
}

func newUpDownCounter(meter metric.Meter, m Metric) (adder, error) {
	return meter.Int64UpDownCounter(m.Name, metric.WithUnit(m.Unit),
		metric.WithDescription(m.Description))
}

// Counter is a number that only grows, such as that of messages sent.
type Counter struct{ sum }

// Counter returns a counter for the instrumentation to add to.
func (i *Instrumentation) Counter(m Metric) *Counter {
	return &Counter{sum{of: i, metric: m, newInstrument: newCounter}}
}

func newCounter(meter metric.Meter, m Metric) (adder, error) {
	return meter.Int64Counter(m.Name, metric.WithUnit(m.Unit),
		metric.WithDescription(m.Description))
}

// Observed are instruments that are read when metrics are collected.
type Observed struct {
	of       *Instrumentation
	register func(metric.Meter) error
	done     PerProvider[metric.MeterProvider, struct{}]
}

// Observed returns instruments that register makes with a meter. Nothing is
// observed before the first Ensure.
func (i *Instrumentation) Observed(
	register func(metric.Meter) error) *Observed {
	return &Observed{of: i, register: register}
}

// Ensure registers the instruments with the provider that is global now, unless
// they are. It is to be called whenever there is something new to observe.
func (o *Observed) Ensure() {
	if !o.of.enabled {
		return
	}
	o.done.Get(otel.GetMeterProvider(),
		func(p metric.MeterProvider) (none struct{}) {
			if err := o.register(o.of.newMeter(p)); err != nil {
				otel.Handle(err)
			}
			return none
		})
}
