// Package inst is the part that all hooks share: it starts and ends operations.
//
// A hook package declares one [Instrumentation] per side of a library, starts
// an [Operation] in its enter hook, carries it to the exit hook, and ends it
// there:
//
//	var client = inst.New("otel.example/pkg/rules/thing", "thing/client")
//
//	func callOnEnter(ctx api.CallContext, c *thing.Client, r context.Context) {
//		if !client.Enabled(r) {
//			return
//		}
//		r, op := client.Start(r, inst.Client("GET"), attributes…)
//		ctx.SetParam(1, r)
//		ctx.SetData(op)
//	}
//
//	func callOnExit(ctx api.CallContext, err error) {
//		if op, ok := ctx.GetData().(*inst.Operation); ok {
//			op.End(err)
//		}
//	}
//
// It uses the OpenTelemetry API only. Which SDK answers is decided elsewhere:
// package setup installs one, and a program that installs its own is respected,
// for the global provider is asked at every start.
package inst

import (
	"context"
	"reflect"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// Instrumentation is the instrumentation of one side of one library. It is safe
// for concurrent use.
type Instrumentation struct {
	scope   string
	version string
	enabled bool
	tracer  atomic.Pointer[boundTracer]
}

// boundTracer is a tracer with the provider that made it.
type boundTracer struct {
	provider trace.TracerProvider
	tracer   trace.Tracer
}

// New returns an instrumentation. scope, the module of the hooks, becomes the
// instrumentation scope of its spans. name is what the user switches it on and
// off by: a library, or a library and one of its sides ("nethttp/client"). See
// [Enabled].
func New(scope, name string) *Instrumentation {
	return &Instrumentation{
		scope:   scope,
		version: moduleVersions()[scope],
		enabled: Enabled(name),
	}
}

// Enabled says whether an operation that starts in ctx is to be recorded: the
// user has not switched the instrumentation off, and neither was ctx made by
// [Suppress] nor is this goroutine in goroutine.WithSuppression.
func (i *Instrumentation) Enabled(ctx context.Context) bool {
	return i.enabled && !Suppressed(ctx)
}

// Kind is what an operation is to the outside, with the name of its span.
type Kind struct {
	name string
	kind trace.SpanKind
}

// Client is a call to another service.
func Client(name string) Kind { return Kind{name, trace.SpanKindClient} }

// Server is the handling of another service's call.
func Server(name string) Kind { return Kind{name, trace.SpanKindServer} }

// Internal is work within the process.
func Internal(name string) Kind { return Kind{name, trace.SpanKindInternal} }

// Producer is the sending of a message.
func Producer(name string) Kind { return Kind{name, trace.SpanKindProducer} }

// Consumer is the handling of a message.
func Consumer(name string) Kind { return Kind{name, trace.SpanKindConsumer} }

// Start begins an operation in ctx and returns the context in which it is
// current. The attributes given here are those a sampler can see. Where ctx has
// no span, that of the goroutine is the parent, and the operation itself may
// become the goroutine's (goroutine.go).
func (i *Instrumentation) Start(ctx context.Context, kind Kind,
	attributes ...attribute.KeyValue) (context.Context, *Operation) {
	ctx = parentContext(ctx, kind.kind)
	ctx, span := i.currentTracer().Start(ctx, kind.name,
		trace.WithSpanKind(kind.kind), trace.WithAttributes(attributes...))
	return ctx, &Operation{span: span, entry: enter(ctx, kind.kind)}
}

// currentTracer returns a tracer of the provider that is global now: a program
// may install its own at any time.
func (i *Instrumentation) currentTracer() trace.Tracer {
	provider := otel.GetTracerProvider()
	if bound := i.tracer.Load(); bound != nil && bound.provider == provider {
		return bound.tracer
	}
	tracer := provider.Tracer(i.scope,
		trace.WithInstrumentationVersion(i.version))
	// Comparing providers of a type that cannot be compared would panic.
	if reflect.TypeOf(provider).Comparable() {
		i.tracer.Store(&boundTracer{provider, tracer})
	}
	return tracer
}

// Inject writes the trace context of ctx into the carrier of an outgoing call.
func Inject(ctx context.Context, carrier propagation.TextMapCarrier) {
	otel.GetTextMapPropagator().Inject(ctx, carrier)
}

// Extract returns ctx with the trace context found in the carrier of an
// incoming call.
func Extract(ctx context.Context,
	carrier propagation.TextMapCarrier) context.Context {
	return otel.GetTextMapPropagator().Extract(ctx, carrier)
}

// moduleVersions holds the version of each module of the program: the scope of
// an instrumentation is a module.
var moduleVersions = sync.OnceValue(func() map[string]string {
	versions := map[string]string{}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return versions
	}
	for _, module := range info.Deps {
		versions[module.Path] = module.Version
	}
	return versions
})
