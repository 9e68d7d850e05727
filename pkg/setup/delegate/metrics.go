package delegate

import (
	"sync"
	"sync/atomic"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/metric"
)

// MeterProvider is the global meter provider. Observable instruments and
// callbacks migrate to the program's provider together, at the first use of a
// MeterProvider that finds one.
type MeterProvider struct {
	// MeterProvider is our SDK's.
	metric.MeterProvider
	// installed is set when this is the global provider.
	installed atomic.Bool

	mu sync.Mutex
	// migrated is set when the program's provider has been found.
	migrated bool
	// onMigrate is called once, after the migration.
	onMigrate func()
	// observables and callbacks are what migrates.
	observables []*observable
	callbacks   []*callback
}

// InstallMeterProvider installs a global provider that delegates to sdk.
// onMigrate is called when the program has installed another provider; sdk gets
// no measurements after that.
func InstallMeterProvider(sdk metric.MeterProvider,
	onMigrate func()) *MeterProvider {
	p := &MeterProvider{MeterProvider: sdk, onMigrate: onMigrate}
	otel.SetMeterProvider(p)
	p.installed.Store(true)
	return p
}

// Meter implements metric.MeterProvider.
func (p *MeterProvider) Meter(name string,
	options ...metric.MeterOption) metric.Meter {
	p.Replaced()
	return &meter{Meter: p.MeterProvider.Meter(name, options...), provider: p,
		name: name, options: options}
}

// Replaced reports whether the program has installed another provider, and then
// completes the migration.
func (p *MeterProvider) Replaced() bool {
	now := otel.GetMeterProvider()
	if now == metric.MeterProvider(p) || !p.installed.Load() {
		return false
	}
	p.migrate(now)
	return true
}

// migrate makes all observable instruments and callbacks again with the
// program's provider.
func (p *MeterProvider) migrate(to metric.MeterProvider) {
	p.mu.Lock()
	if p.migrated {
		p.mu.Unlock()
		return
	}
	p.migrated = true
	observables, callbacks := p.observables, p.callbacks
	p.mu.Unlock()
	for _, o := range observables {
		o.migrate(to)
	}
	for _, c := range callbacks {
		c.migrate(to)
	}
	p.onMigrate()
}

// meter makes instruments; see instruments.go and observables.go.
type meter struct {
	// Meter is our SDK's.
	metric.Meter
	provider *MeterProvider
	name     string
	options  []metric.MeterOption
}

// of returns the same meter of another provider.
func (m *meter) of(provider metric.MeterProvider) metric.Meter {
	return provider.Meter(m.name, m.options...)
}
