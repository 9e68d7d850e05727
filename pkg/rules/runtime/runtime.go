// Package runtime measures the Go runtime: memory, goroutines and so on, with
// the names of the semantic conventions (go.memory.used, go.goroutine.count, …;
// https://opentelemetry.io/docs/specs/semconv/runtime/go-metrics/).
//
// It reads runtime/metrics and does not use contrib's instrumentation. The
// versions of that module that fit our oldest OpenTelemetry make the metrics of
// older conventions unless a variable is set, and stop the world to read them
// (runtime.ReadMemStats).
//
// Like all instrumentation it can be switched off, with the name "runtime".
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
// provider; if the program installs its own, they migrate to it.
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

// These are the indexes of metricNames.
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

// metricNames are the metrics read from runtime/metrics.
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

// readMetrics returns the values, with 0 for a metric that this version of Go
// does not have.
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

// observe observes the values of all instruments.
func (i *instruments) observe(_ context.Context, o metric.Observer) error {
	v := readMetrics()
	o.ObserveInt64(i.used, v[stackBytes], stackMemory)
	o.ObserveInt64(i.used, v[totalBytes]-v[releasedBytes]-v[stackBytes],
		otherMemory)
	// Without a limit the value is the largest int64.
	if v[limitBytes] != math.MaxInt64 {
		o.ObserveInt64(i.limit, v[limitBytes])
	}
	o.ObserveInt64(i.allocated, v[allocatedBytes])
	o.ObserveInt64(i.allocations, v[allocations])
	o.ObserveInt64(i.goal, v[goalBytes])
	o.ObserveInt64(i.goroutines, v[goroutines])
	o.ObserveInt64(i.processors, v[threads])
	// If the collector is switched off, the value is the largest uint64, which
	// readMetrics limits to the largest int64.
	if v[gogc] != math.MaxInt64 {
		o.ObserveInt64(i.gogc, v[gogc])
	}
	return nil
}
