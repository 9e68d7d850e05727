package setup

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"

	"otel.example/pkg/setup/exporters"
)

// pipeline is one exporter of one signal, from the time it is asked for until
// it is there.
type pipeline struct {
	// variable and name are what asked for it: "OTEL_TRACES_EXPORTER", "otlp".
	variable, name string
	// byDefault says that nothing is set: any exporter will do.
	byDefault bool
	once      sync.Once
	bind      func(exporters.Factory) error
}

// pipelines are those of all signals.
var pipelines struct {
	sync.Mutex
	list []*pipeline
}

const defaultExporter = "otlp"

// exporterNames returns the names that a variable lists, none if "none" is
// among them. byDefault says that the variable is not set.
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

// addPipeline has bind called once with the factory of an exporter, as soon as
// there is one.
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

// HasExporters says whether this package has installed a provider that sends
// anything anywhere: only then is there something to lose when the program
// ends.
func HasExporters() bool {
	pipelines.Lock()
	defer pipelines.Unlock()
	return len(pipelines.list) > 0
}

// Ready says that all packages are initialised, so that no more exporters will
// come. Signals that are to be sent by default get whichever exporter there is;
// what is asked for and not in the program is reported. It may be called again.
func Ready() {
	pipelines.Lock()
	list := slices.Clone(pipelines.list)
	pipelines.Unlock()
	for _, p := range list {
		p.bindOnce(p.fallbackFactory())
	}
}

// fallbackFactory returns the factory for a pipeline whose own has not come.
func (p *pipeline) fallbackFactory() exporters.Factory {
	names := exporters.Names()
	if p.byDefault && len(names) > 0 {
		factory, _ := exporters.Find(names[0])
		return factory
	}
	return p.missingFactory(names)
}

// missingFactory returns a factory of errors.
func (p *pipeline) missingFactory(names []string) exporters.Factory {
	have := "none"
	if len(names) > 0 {
		have = strings.Join(names, ", ")
	}
	return failingFactory(fmt.Errorf("%s: this program has no exporter %q; "+
		"`otel --exporter` chose when it was built: %s", p.variable, p.name,
		have))
}
