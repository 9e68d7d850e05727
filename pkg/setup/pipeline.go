package setup

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"

	"otel.example/pkg/setup/exporters"
)

// pipeline is an exporter of one signal. It exists before the exporter does.
type pipeline struct {
	// variable and name are what selects the exporter: "OTEL_TRACES_EXPORTER",
	// "otlp".
	variable, name string
	// byDefault reports that the variable is not set, so any exporter will do.
	byDefault bool
	once      sync.Once
	bind      func(exporters.Factory) error
}

// pipelines are the pipelines of all signals.
var pipelines struct {
	sync.Mutex
	list []*pipeline
}

const defaultExporter = "otlp"

// exporterNames returns the names that a variable lists, or none if "none" is
// among them. byDefault reports that the variable is not set.
func exporterNames(variable string) (names []string, byDefault bool) {
	list := strings.TrimSpace(os.Getenv(variable))
	if list == "" {
		return []string{defaultExporter}, true
	}
	for _, name := range strings.Split(list, ",") {
		name = strings.TrimSpace(name)
		if name == "none" {
			return nil, false
		}
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names, false
}

// addPipeline adds a pipeline. bind is called once with the factory of its
// exporter, as soon as the exporter registers.
func addPipeline(variable, name string, byDefault bool,
	bind func(exporters.Factory) error) {
	p := &pipeline{variable: variable, name: name, byDefault: byDefault,
		bind: bind}
	pipelines.Lock()
	pipelines.list = append(pipelines.list, p)
	pipelines.Unlock()
	exporters.Await(name, p.bindOnce)
}

func (p *pipeline) bindOnce(factory exporters.Factory) {
	p.once.Do(func() {
		if err := p.bind(factory); err != nil {
			report(err)
		}
	})
}

// HasExporters reports whether this package has installed a provider with an
// exporter. Otherwise nothing is lost when the program ends.
func HasExporters() bool {
	pipelines.Lock()
	defer pipelines.Unlock()
	return len(pipelines.list) > 0
}

// Ready declares that all packages are initialized, so no more exporters will
// register. Signals exported by default use any exporter that is there.
// Exporters that are selected but not in the program are reported. Ready may be
// called more than once.
func Ready() {
	pipelines.Lock()
	list := slices.Clone(pipelines.list)
	pipelines.Unlock()
	for _, p := range list {
		p.bindOnce(p.fallbackFactory())
	}
}

// fallbackFactory returns the factory for a pipeline whose exporter has not
// registered.
func (p *pipeline) fallbackFactory() exporters.Factory {
	names := exporters.Names()
	if p.byDefault && len(names) > 0 {
		factory, _ := exporters.Find(names[0])
		return factory
	}
	return p.missingFactory(names)
}

// missingFactory returns a factory whose functions return an error.
func (p *pipeline) missingFactory(names []string) exporters.Factory {
	have := "none"
	if len(names) > 0 {
		have = strings.Join(names, ", ")
	}
	return failingFactory(fmt.Errorf("%s: this program has no exporter %q; "+
		"it was built with these (`otel --exporter`): %s", p.variable, p.name,
		have))
}
