// Package inst is the part that all hooks share: it starts and ends operations,
// makes their spans and measures them.
//
// A hook package declares one [Instrumentation] per side of a library, starts
// an [Operation] in its enter hook, carries it to the exit hook, and ends it
// there:
//
//	var client = inst.New("otel.example/pkg/rules/thing", "thing/client",
//		inst.Measured(semthing.ClientDuration))
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
// for the global providers are asked at every start.
package inst

import (
	"context"
	"runtime/debug"
	"sync"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// SchemaURL names the version of the semantic conventions that all hooks
// follow. It is said here and nowhere else.
const SchemaURL = "https://opentelemetry.io/schemas/1.43.0"

// Instrumentation is the instrumentation of one side of one library. It is safe
// for concurrent use.
type Instrumentation struct {
	scope    string
	version  string
	enabled  bool
	family   Family
	duration *Histogram
	tracers  PerProvider[trace.TracerProvider, trace.Tracer]
}

// Option is something that an instrumentation may have.
type Option func(*Instrumentation)

// WithDuration records the duration of each operation, in seconds.
func WithDuration(metric Metric) Option {
	return func(i *Instrumentation) { i.duration = i.Histogram(metric) }
}

// WithFamily makes the operations members of a family: see [Family].
func WithFamily(family Family) Option {
	return func(i *Instrumentation) { i.family = family }
}

// New returns an instrumentation. scope, the module of the hooks, becomes the
// instrumentation scope of its spans and metrics. name is what the user
// switches it on and off by: a library, or a library and one of its sides
// ("nethttp/client"). See [Enabled].
func New(scope, name string, options ...Option) *Instrumentation {
	i := &Instrumentation{
		scope:   scope,
		version: moduleVersions()[scope],
		enabled: Enabled(name),
	}
	for _, option := range options {
		option(i)
	}
	return i
}

// Enabled says whether an operation that starts in ctx is to be recorded: the
// user has not switched the instrumentation off, neither was ctx made by
// [Suppress] nor is this goroutine in goroutine.WithSuppression, and ctx is not
// already within an operation of the same family.
func (i *Instrumentation) Enabled(ctx context.Context) bool {
	// In two functions: the first is small enough to be compiled into hooks.
	return i.enabled && i.enabledIn(ctx)
}

func (i *Instrumentation) enabledIn(ctx context.Context) bool {
	return !Suppressed(ctx) && !withinFamily(ctx, i.family)
}

// On says whether the user has left the instrumentation on. It is the part of
// [Instrumentation.Enabled] that needs no context.
func (i *Instrumentation) On() bool { return i.enabled }

// Kind is what an operation is to the outside, with the name of its span.
type Kind struct {
	name  string
	kind  trace.SpanKind
	links []trace.Link
}

// Client is a call to another service.
func Client(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindClient}
}

// Server is the handling of another service's call.
func Server(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindServer}
}

// Internal is work within the process.
func Internal(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindInternal}
}

// Producer is the sending of a message.
func Producer(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindProducer}
}

// Consumer is the handling of a message.
func Consumer(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindConsumer}
}

// WithLinks returns the kind with links to other spans, such as those that sent
// the messages of a batch. Links to no span are left out.
func (k Kind) WithLinks(to ...trace.SpanContext) Kind {
	for _, context := range to {
		if context.IsValid() {
			k.links = append(k.links, trace.Link{SpanContext: context})
		}
	}
	return k
}

// Start begins an operation in ctx and returns the context in which it is
// current. The attributes given here are those a sampler can see; the slice
// belongs to the operation from now on. Where ctx has no span, that of the
// goroutine is the parent, and the operation itself may become the goroutine's
// (goroutine.go).
func (i *Instrumentation) Start(ctx context.Context, kind Kind,
	attributes ...attribute.KeyValue) (context.Context, *Operation) {
	if ctx == nil {
		ctx = context.Background()
	}
	ctx = parentContext(ctx, kind.kind)
	operation := &Operation{
		instrumentation: i,
		families:        outerFamilies(ctx, kind.kind) | i.family,
		attributes:      attributes,
	}
	// The time is left to the SDK, which looks at the clock in any case.
	options := append(operation.options[:0], kindOptions[kind.kind],
		trace.WithAttributes(attributes...))
	if len(kind.links) > 0 {
		options = append(options, trace.WithLinks(kind.links...))
	}
	operation.Context, operation.span =
		i.tracer().Start(ctx, kind.name, options...)
	operation.start = time.Now()
	operation.entry = enterGoroutine(operation, kind.kind)
	return operation, operation
}

// kindOptions are the options for each kind of span, made once.
var kindOptions = func() (options [trace.SpanKindConsumer +
	1]trace.SpanStartOption) {
	for kind := range options {
		options[kind] = trace.WithSpanKind(trace.SpanKind(kind))
	}
	return options
}()

// tracer returns a tracer of the provider that is global now: a program may
// install its own at any time.
func (i *Instrumentation) tracer() trace.Tracer {
	return i.tracers.Get(otel.GetTracerProvider(),
		func(provider trace.TracerProvider) trace.Tracer {
			return provider.Tracer(i.scope,
				trace.WithInstrumentationVersion(i.version),
				trace.WithSchemaURL(SchemaURL))
		})
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

// Fields are the keys that Inject may set.
func Fields() []string { return otel.GetTextMapPropagator().Fields() }

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
