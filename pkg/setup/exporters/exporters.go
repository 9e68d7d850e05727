// Package exporters connects package setup and the exporters that are linked
// into a program. An exporter is a package that registers itself when it is
// initialized. The exporters of a program are chosen when it is built (otel
// --exporter), so a program contains only the exporters it can use.
package exporters

import (
	"context"
	"slices"
	"sync"

	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// Factory makes the exporters that share a name, one for each signal, from the
// environment. Its errors name the variable that is wrong.
type Factory struct {
	// Spans, Metrics and Logs return a new exporter for the signal.
	Spans   func() (sdktrace.SpanExporter, error)
	Metrics func() (Metrics, error)
	Logs    func() (sdklog.Exporter, error)
}

// Metrics is a metric exporter. It is sdkmetric.Exporter without temporality
// and aggregation, which must be known before the exporter is.
type Metrics interface {
	Export(context.Context, *metricdata.ResourceMetrics) error
	ForceFlush(context.Context) error
	Shutdown(context.Context) error
}

// registry holds the factories by name, and the callbacks that wait for one.
type registry struct {
	mu        sync.Mutex
	factories map[string]Factory
	waiting   map[string][]func(Factory)
}

var all = &registry{factories: map[string]Factory{},
	waiting: map[string][]func(Factory){}}

// Register registers the exporters with the given name. Packages of exporters
// call it from init.
func Register(name string, factory Factory) {
	all.mu.Lock()
	all.factories[name] = factory
	waiting := all.waiting[name]
	delete(all.waiting, name)
	all.mu.Unlock()
	for _, use := range waiting {
		use(factory)
	}
}

// Await calls use with the factory with the given name, now or when it
// registers. The exporter's package may be initialized after the caller's.
func Await(name string, use func(Factory)) {
	all.mu.Lock()
	factory, known := all.factories[name]
	if !known {
		all.waiting[name] = append(all.waiting[name], use)
	}
	all.mu.Unlock()
	if known {
		use(factory)
	}
}

// Names returns the sorted names of the exporters in the program.
func Names() []string {
	all.mu.Lock()
	defer all.mu.Unlock()
	var names []string
	for name := range all.factories {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Find returns the factory with the given name.
func Find(name string) (Factory, bool) {
	all.mu.Lock()
	defer all.mu.Unlock()
	factory, known := all.factories[name]
	return factory, known
}
