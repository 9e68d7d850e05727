// Package exporters is where the set-up and the exporters that are linked into
// a program meet. An exporter is a package of its own that registers itself
// when it is initialised; which of them a program has is chosen when it is
// built (otel --exporter). So a program gets the code of those it can use.
package exporters

import (
	"context"
	"slices"
	"sync"

	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// Factory makes the exporters that have one name, each from the environment.
// Their errors name the variable that is wrong.
type Factory struct {
	Spans   func() (sdktrace.SpanExporter, error)
	Metrics func() (Metrics, error)
	Logs    func() (sdklog.Exporter, error)
}

// Metrics sends metrics. It is sdkmetric.Exporter without temporality and
// aggregation, which have to be known before the exporter is.
type Metrics interface {
	Export(context.Context, *metricdata.ResourceMetrics) error
	ForceFlush(context.Context) error
	Shutdown(context.Context) error
}

// registry holds the factories by name, and who waits for one.
type registry struct {
	mu        sync.Mutex
	factories map[string]Factory
	waiting   map[string][]func(Factory)
}

var all = &registry{factories: map[string]Factory{},
	waiting: map[string][]func(Factory){}}

// Register makes exporters known. Packages of exporters call it from init.
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

// Await calls use with the factory of that name: now, or when it registers, for
// the package may be initialised later than the caller's.
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

// Names returns the names of the exporters in the program, sorted.
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

// Find returns the factory of that name.
func Find(name string) (Factory, bool) {
	all.mu.Lock()
	defer all.mu.Unlock()
	factory, known := all.factories[name]
	return factory, known
}
