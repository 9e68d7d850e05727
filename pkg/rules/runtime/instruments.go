package runtime

import (
	"errors"

	"go.opentelemetry.io/otel/metric"
)

// instruments are the instruments of the conventions that have a single value
// at a time.
type instruments struct {
	used, limit, goal, goroutines, processors, gogc metric.
							Int64ObservableUpDownCounter
	allocated, allocations metric.Int64ObservableCounter
}

// register makes the instruments and registers the callback that observes them.
func register(meter metric.Meter) error {
	var i instruments
	var errs []error
	upDown := func(name, unit,
		description string) metric.Int64ObservableUpDownCounter {
		made, err := meter.Int64ObservableUpDownCounter(name,
			metric.WithUnit(unit), metric.WithDescription(description))
		errs = append(errs, err)
		return made
	}
	counter := func(name, unit,
		description string) metric.Int64ObservableCounter {
		made, err := meter.Int64ObservableCounter(name,
			metric.WithUnit(unit), metric.WithDescription(description))
		errs = append(errs, err)
		return made
	}
	i.used = upDown("go.memory.used", "By", "Memory used by the Go runtime.")
	i.limit = upDown("go.memory.limit", "By",
		"Go runtime memory limit configured by the user, if a limit exists.")
	i.allocated = counter("go.memory.allocated", "By",
		"Memory allocated to the heap by the application.")
	i.allocations = counter("go.memory.allocations", "{allocation}",
		"Count of allocations to the heap by the application.")
	i.goal = upDown("go.memory.gc.goal", "By",
		"Heap size target for the end of the GC cycle.")
	i.goroutines = upDown("go.goroutine.count", "{goroutine}",
		"Count of live goroutines.")
	i.processors = upDown("go.processor.limit", "{thread}",
		"The number of OS threads that can execute user-level Go code "+
			"simultaneously.")
	i.gogc = upDown("go.config.gogc", "%",
		"Heap size target percentage configured by the user, otherwise 100.")
	_, err := meter.RegisterCallback(i.observe, i.used, i.limit, i.allocated,
		i.allocations, i.goal, i.goroutines, i.processors, i.gogc)
	return errors.Join(append(errs, err)...)
}
