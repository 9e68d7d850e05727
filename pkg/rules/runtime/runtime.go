// Package runtime measures the Go runtime: memory, goroutines and the like, as
// the semantic conventions name them (go.memory.used, go.goroutine.count, …;
// https://opentelemetry.io/docs/specs/semconv/runtime/go-metrics/).
//
// It is on package runtime/metrics and not on contrib's instrumentation: of
// that one, versions that go with our oldest OpenTelemetry make the metrics of
// older conventions unless a variable says otherwise, and stop the world to
// read them (runtime.ReadMemStats).
//
// It is switched off as any instrumentation is, by the name "runtime".
package runtime

import (
	"context"
	"math"
	"runtime/metrics"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	"otel.example/pkg/setup"
)

const scope = "otel.example/pkg/rules/runtime"

// mainOnEnter runs before main. The instruments come from the global meter
// provider: should the program install its own, they move there.
func mainOnEnter(ctx api.CallContext) { start() }

func start() {
	if !inst.Enabled("runtime") {
		return
	}
	if err := register(otel.Meter(scope)); err != nil {
		otel.Handle(err)
		return
	}
	setup.AddProducer(latencies{})
}

// What is read of package runtime/metrics.
const (
	totalBytes = iota
	releasedBytes
	stackBytes
	limitBytes
	allocatedBytes
	allocations
	goalBytes
	goroutines
	threads
	gogc
)

// metricNames are those of runtime/metrics for the constants above.
var metricNames = [...]string{
	"/memory/classes/total:bytes",
	"/memory/classes/heap/released:bytes",
	"/memory/classes/heap/stacks:bytes",
	"/gc/gomemlimit:bytes",
	"/gc/heap/allocs:bytes",
	"/gc/heap/allocs:objects",
	"/gc/heap/goal:bytes",
	"/sched/goroutines:goroutines",
	"/sched/gomaxprocs:threads",
	"/gc/gogc:percent",
}

var (
	stackMemory = metric.WithAttributeSet(attribute.NewSet(
		attribute.String("go.memory.type", "stack")))
	otherMemory = metric.WithAttributeSet(attribute.NewSet(
		attribute.String("go.memory.type", "other")))
)

// readMetrics returns the values, 0 for one that this version of Go does not have.
func readMetrics() (values [len(metricNames)]int64) {
	var samples [len(metricNames)]metrics.Sample
	for i, name := range metricNames {
		samples[i].Name = name
	}
	metrics.Read(samples[:])
	for i, sample := range samples {
		if sample.Value.Kind() == metrics.KindUint64 {
			values[i] = int64(min(sample.Value.Uint64(), math.MaxInt64))
		}
	}
	return values
}

// observe gives the values to the instruments.
func (i *instruments) observe(_ context.Context, o metric.Observer) error {
	v := readMetrics()
	o.ObserveInt64(i.used, v[stackBytes], stackMemory)
	o.ObserveInt64(i.used, v[totalBytes]-v[releasedBytes]-v[stackBytes],
		otherMemory)
	// Without a limit it is the greatest number.
	if v[limitBytes] != math.MaxInt64 {
		o.ObserveInt64(i.limit, v[limitBytes])
	}
	o.ObserveInt64(i.allocated, v[allocatedBytes])
	o.ObserveInt64(i.allocations, v[allocations])
	o.ObserveInt64(i.goal, v[goalBytes])
	o.ObserveInt64(i.goroutines, v[goroutines])
	o.ObserveInt64(i.processors, v[threads])
	// Switched off it is the greatest number of 64 bits.
	if v[gogc] != math.MaxInt64 {
		o.ObserveInt64(i.gogc, v[gogc])
	}
	return nil
}
