package delegate

import (
	"context"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
	"go.opentelemetry.io/otel/metric"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
)

// These variables are made as programs make package variables: from the globals
// of the API, before there is a provider.
var (
	theTracer = otel.Tracer("program")
	theMeter  = otel.Meter("program")
	theLogger = global.Logger("program")
	counter1  = must(theMeter.Int64Counter("int64_counter"))
	counter2  = must(theMeter.Float64Counter("float64_counter"))
	updown1   = must(theMeter.Int64UpDownCounter("int64_up-down_counter"))
	updown2   = must(theMeter.Float64UpDownCounter("float64_up-down_counter"))
	gauge1    = must(theMeter.Int64Gauge("int64_gauge"))
	gauge2    = must(theMeter.Float64Gauge("float64_gauge"))
	hist1     = must(theMeter.Int64Histogram("int64_histogram"))
	hist2     = must(theMeter.Float64Histogram("float64_histogram"))
	observed1 = must(theMeter.Int64ObservableGauge("int64_observable_gauge"))
	observed2 = must(theMeter.Float64ObservableCounter("float64_observable_counter"))
	_         = must(theMeter.Int64ObservableCounter("int64_observable_counter",
		metric.WithInt64Callback(one)))
	_ = must(theMeter.Int64ObservableUpDownCounter("int64_observable_up-down_"+
		"counter", metric.WithInt64Callback(one)))
	_ = must(theMeter.Float64ObservableGauge("float64_observable_gauge",
		metric.WithFloat64Callback(half)))
	_ = must(theMeter.Float64ObservableUpDownCounter("float64_observable_up-down_"+
		"counter", metric.WithFloat64Callback(half)))
	registered = must(theMeter.RegisterCallback(
		func(_ context.Context, o metric.Observer) error {
			o.ObserveInt64(observed1, 1)
			o.ObserveFloat64(observed2, 1)
			return nil
		}, observed1, observed2))
)

func one(_ context.Context, o metric.Int64Observer) error {
	o.Observe(1)
	return nil
}

func half(_ context.Context, o metric.Float64Observer) error {
	o.Observe(0.5)
	return nil
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// sdk is a set of providers.
type sdk struct {
	spans   *tracetest.SpanRecorder
	traces  *sdktrace.TracerProvider
	reader  *sdkmetric.ManualReader
	metrics *sdkmetric.MeterProvider
	records *countRecords
	logs    *sdklog.LoggerProvider
}

func newSDK() *sdk {
	s := &sdk{spans: tracetest.NewSpanRecorder(),
		reader: sdkmetric.NewManualReader(), records: &countRecords{}}
	s.traces = sdktrace.NewTracerProvider(sdktrace.WithSpanProcessor(s.spans))
	s.metrics = sdkmetric.NewMeterProvider(sdkmetric.WithReader(s.reader))
	s.logs = sdklog.NewLoggerProvider(sdklog.WithProcessor(
		sdklog.NewSimpleProcessor(s.records)))
	return s
}

type countRecords struct{ n atomic.Int32 }

func (c *countRecords) Export(_ context.Context, r []sdklog.Record) error {
	c.n.Add(int32(len(r)))
	return nil
}

func (c *countRecords) ForceFlush(context.Context) error { return nil }
func (c *countRecords) Shutdown(context.Context) error   { return nil }

// collected returns the sorted names of the metrics that have data.
func (s *sdk) collected(t *testing.T) []string {
	t.Helper()
	var data metricdata.ResourceMetrics
	if err := s.reader.Collect(context.Background(), &data); err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, scope := range data.ScopeMetrics {
		for _, m := range scope.Metrics {
			names = append(names, m.Name)
		}
	}
	slices.Sort(names)
	return names
}

// use uses each tracer, instrument and logger once.
func use() {
	ctx, span := theTracer.Start(context.Background(), "span")
	counter1.Add(ctx, 1)
	counter2.Add(ctx, 1)
	updown1.Add(ctx, 1)
	updown2.Add(ctx, 1)
	gauge1.Record(ctx, 1)
	gauge2.Record(ctx, 1)
	hist1.Record(ctx, 1)
	hist2.Record(ctx, 1)
	if theLogger.Enabled(ctx, log.EnabledParameters{}) {
		theLogger.Emit(ctx, log.Record{})
	}
	span.End()
}

const instruments = 14

// The globals of the API can be set only once in a test binary, so this test is
// a sequence: our providers are installed and used, then the program installs
// its own, and then others.
func TestProgramsProvidersWin(t *testing.T) {
	ours, theirs, others := newSDK(), newSDK(), newSDK()
	migrations := 0
	InstallTracerProvider(ours.traces)
	provider := InstallMeterProvider(ours.metrics, func() { migrations++ })
	InstallLoggerProvider(ours.logs)
	use()
	check(t, "ours", ours, 1, 1, instruments)

	otel.SetTracerProvider(theirs.traces)
	otel.SetMeterProvider(theirs.metrics)
	global.SetLoggerProvider(theirs.logs)
	use()
	use()
	check(t, "ours, later", ours, 1, 1, instruments)
	check(t, "theirs", theirs, 2, 2, instruments)
	if migrations != 1 {
		t.Errorf("migrated %d times", migrations)
	}

	late := must(provider.Meter("late").Int64ObservableGauge("late_gauge",
		metric.WithInt64Callback(one)))
	must(provider.Meter("late").RegisterCallback(
		func(_ context.Context, o metric.Observer) error {
			o.ObserveInt64(late, 1)
			return nil
		}, late))
	check(t, "with a late gauge", theirs, 2, 2, instruments+1)
	if err := registered.Unregister(); err != nil {
		t.Error(err)
	}
	// The SDK keeps exporting the cumulative sum of the unregistered counter,
	// but not the gauge.
	if names := theirs.collected(t); slices.Contains(names,
		"int64_observable_gauge") {
		t.Errorf("still observed: %v", names)
	}

	otel.SetTracerProvider(others.traces)
	otel.SetMeterProvider(others.metrics)
	global.SetLoggerProvider(others.logs)
	use()
	check(t, "others", others, 1, 1, 8)
	if n := len(theirs.spans.Ended()); n != 2 {
		t.Errorf("theirs has %d spans", n)
	}
}

func check(t *testing.T, what string, s *sdk, spans, records,
	metrics int) {
	t.Helper()
	names := s.collected(t)
	got := fmt.Sprint(len(s.spans.Ended()), s.records.n.Load(), len(names))
	if want := fmt.Sprint(spans, records, metrics); got != want {
		t.Errorf("%s: %s spans, records, metrics; want %s\n%q", what, got, want,
			names)
	}
}

func BenchmarkStart(b *testing.B) {
	own := sdktrace.NewTracerProvider(
		sdktrace.WithSampler(sdktrace.NeverSample()))
	InstallTracerProvider(own)
	for name, provider := range map[string]trace.TracerProvider{
		"delegate": otel.GetTracerProvider(), "sdk": own} {
		tracer := provider.Tracer("x")
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				_, span := tracer.Start(context.Background(), "x")
				span.End()
			}
		})
	}
}
