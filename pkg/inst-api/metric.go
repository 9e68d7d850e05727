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
	instrument perProvider[metric.MeterProvider, metric.Float64Histogram]
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
	set := h.sets.find(h.metric.Keys, attributes)
	h.instrument.get(otel.GetMeterProvider(), h.make).
		Record(ctx, value, set.record...)
}

// UpDownCounter is a number that goes up and down, such as that of requests
// under way. The sum of what was added is its value.
type UpDownCounter struct {
	of         *Instrumentation
	metric     Metric
	sets       setCache
	instrument perProvider[metric.MeterProvider, metric.Int64UpDownCounter]
}

// UpDownCounter returns a counter for the instrumentation to add to.
func (i *Instrumentation) UpDownCounter(m Metric) *UpDownCounter {
	return &UpDownCounter{of: i, metric: m}
}

func (c *UpDownCounter) make(
	p metric.MeterProvider) metric.Int64UpDownCounter {
	instrument, err := c.of.newMeter(p).Int64UpDownCounter(c.metric.Name,
		metric.WithUnit(c.metric.Unit),
		metric.WithDescription(c.metric.Description))
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// Add adds with those of the attributes that the metric has.
func (c *UpDownCounter) Add(ctx context.Context, n int64,
	attributes []attribute.KeyValue) {
	if !c.of.enabled {
		return
	}
	set := c.sets.find(c.metric.Keys, attributes)
	c.instrument.get(otel.GetMeterProvider(), c.make).Add(ctx, n, set.add...)
}

// Counter is a number that only grows, such as that of messages sent.
type Counter struct {
	of         *Instrumentation
	metric     Metric
	sets       setCache
	instrument perProvider[metric.MeterProvider, metric.Int64Counter]
}

// Counter returns a counter for the instrumentation to add to.
func (i *Instrumentation) Counter(m Metric) *Counter {
	return &Counter{of: i, metric: m}
}

func (c *Counter) make(p metric.MeterProvider) metric.Int64Counter {
	instrument, err := c.of.newMeter(p).Int64Counter(c.metric.Name,
		metric.WithUnit(c.metric.Unit),
		metric.WithDescription(c.metric.Description))
	if err != nil {
		otel.Handle(err)
	}
	return instrument
}

// Add adds with those of the attributes that the metric has.
func (c *Counter) Add(ctx context.Context, n int64,
	attributes []attribute.KeyValue) {
	if !c.of.enabled {
		return
	}
	set := c.sets.find(c.metric.Keys, attributes)
	c.instrument.get(otel.GetMeterProvider(), c.make).Add(ctx, n, set.add...)
}

// Observed are instruments that are read when metrics are collected.
type Observed struct {
	of       *Instrumentation
	register func(metric.Meter) error
	done     perProvider[metric.MeterProvider, struct{}]
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
	o.done.get(otel.GetMeterProvider(),
		func(p metric.MeterProvider) (none struct{}) {
			if err := o.register(o.of.newMeter(p)); err != nil {
				otel.Handle(err)
			}
			return none
		})
}
