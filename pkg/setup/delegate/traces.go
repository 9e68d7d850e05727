package delegate

import (
	"context"
	"sync/atomic"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
)

// TracerProvider is the global tracer provider.
type TracerProvider struct {
	// TracerProvider is our SDK's.
	trace.TracerProvider
	// installed is set when this is the global provider. Tracers that the API's
	// initial provider has given out use it before, while it is being
	// installed.
	installed atomic.Bool
}

// InstallTracerProvider installs a global provider that delegates to sdk.
func InstallTracerProvider(sdk trace.TracerProvider) {
	p := &TracerProvider{TracerProvider: sdk}
	otel.SetTracerProvider(p)
	p.installed.Store(true)
}

// Tracer implements trace.TracerProvider.
func (p *TracerProvider) Tracer(name string,
	options ...trace.TracerOption) trace.Tracer {
	return &tracer{Tracer: p.TracerProvider.Tracer(name, options...),
		provider: p, name: name, options: options}
}

type tracer struct {
	// Tracer is our SDK's.
	trace.Tracer
	provider *TracerProvider
	name     string
	options  []trace.TracerOption
	delegate atomic.Pointer[providerValue[trace.TracerProvider, trace.Tracer]]
}

// Start implements trace.Tracer.
func (t *tracer) Start(ctx context.Context, name string,
	options ...trace.SpanStartOption) (context.Context, trace.Span) {
	now := otel.GetTracerProvider()
	if now == trace.TracerProvider(t.provider) || !t.provider.installed.Load() {
		return t.Tracer.Start(ctx, name, options...)
	}
	return t.of(now).Start(ctx, name, options...)
}

// of returns the tracer of the program's provider.
func (t *tracer) of(provider trace.TracerProvider) trace.Tracer {
	if !isComparable(provider) {
		return provider.Tracer(t.name, t.options...)
	}
	if known := t.delegate.Load(); known != nil && known.provider == provider {
		return known.value
	}
	tracer := provider.Tracer(t.name, t.options...)
	t.delegate.Store(&providerValue[trace.TracerProvider, trace.Tracer]{
		provider, tracer})
	return tracer
}
