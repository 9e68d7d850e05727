// Package inst is what all hooks share. It starts and ends operations, makes
// their spans and measures them.
//
// A hook package declares one [Instrumentation] for each side of a library. It
// starts an [Operation] in its enter hook, passes it to the exit hook, and ends
// it there:
//
//	var client = inst.New("otel.example/pkg/rules/thing", "thing/client",
//		inst.WithDuration(semthing.ClientDuration))
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
// Package inst uses the OpenTelemetry API only. Package setup installs an SDK.
// A provider that the program installs itself takes precedence, because the
// global providers are looked up at every start.
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

// SchemaURL identifies the version of the semantic conventions that all hooks
// follow. It is the only place that names the version.
const SchemaURL = "https://opentelemetry.io/schemas/1.43.0"

// Instrumentation is the instrumentation of one side of a library. It is safe
// for concurrent use.
type Instrumentation struct {
	scope    string
	version  string
	enabled  bool
	family   Family
	duration *Histogram
	tracers  PerProvider[trace.TracerProvider, trace.Tracer]
}

// Option configures an Instrumentation.
type Option func(*Instrumentation)

// WithDuration records the duration of each operation, in seconds.
func WithDuration(metric Metric) Option {
	return func(i *Instrumentation) { i.duration = i.Histogram(metric) }
}

// WithFamily makes the operations members of a family. See [Family].
func WithFamily(family Family) Option {
	return func(i *Instrumentation) { i.family = family }
}

// New returns an instrumentation. scope is the module path of the hooks; it
// becomes the instrumentation scope of spans and metrics. name is what the user
// switches the instrumentation on and off by: a library, or a library and one
// of its sides ("nethttp/client"). See [Enabled].
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

// Enabled reports whether an operation that starts in ctx is to be recorded. It
// is not if the user has switched the instrumentation off, if ctx comes from
// [Suppress], if this goroutine runs in goroutine.WithSuppression, or if ctx is
// within an operation of the same family.
func (i *Instrumentation) Enabled(ctx context.Context) bool {
	// This function is separate from enabledIn so that it is small enough to be
	// inlined into hooks.
	return i.enabled && i.enabledIn(ctx)
}

func (i *Instrumentation) enabledIn(ctx context.Context) bool {
	return !Suppressed(ctx) && !withinFamily(ctx, i.family)
}

// On reports whether the user has left the instrumentation switched on. It is
// the part of [Instrumentation.Enabled] that needs no context.
func (i *Instrumentation) On() bool { return i.enabled }

// Kind describes an operation: the name and kind of its span, and its links.
type Kind struct {
	name  string
	kind  trace.SpanKind
	links []trace.Link
}

// Client returns the kind of a call to another service.
func Client(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindClient}
}

// Server returns the kind of an operation that handles another service's call.
func Server(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindServer}
}

// Internal returns the kind of an operation within the process.
func Internal(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindInternal}
}

// Producer returns the kind of an operation that sends a message.
func Producer(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindProducer}
}

// Consumer returns the kind of an operation that handles a message.
func Consumer(name string) Kind {
	return Kind{name: name, kind: trace.SpanKindConsumer}
}

// WithLinks returns the kind with links to other spans, for example those that
// sent the messages of a batch. Invalid span contexts are skipped.
func (k Kind) WithLinks(to ...trace.SpanContext) Kind {
	for _, context := range to {
		if context.IsValid() {
			k.links = append(k.links, trace.Link{SpanContext: context})
		}
	}
	return k
}

// Start starts an operation in ctx and returns the context in which it is
// current. A sampler sees the attributes given here. The operation takes
// ownership of the slice. If ctx has no span, the goroutine's span is the
// parent. The operation may become the context of the goroutine; see
// goroutine.go.
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
	// The SDK sets the start time, because it reads the clock in any case.
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

// kindOptions holds the option for each kind of span, made once.
var kindOptions = func() (options [trace.SpanKindConsumer +
	1]trace.SpanStartOption) {
	for kind := range options {
		options[kind] = trace.WithSpanKind(trace.SpanKind(kind))
	}
	return options
}()

// tracer returns a tracer of the current global provider. A program may install
// a provider at any time.
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

// Extract returns ctx with the trace context from the carrier of an incoming
// call.
func Extract(ctx context.Context,
	carrier propagation.TextMapCarrier) context.Context {
	return otel.GetTextMapPropagator().Extract(ctx, carrier)
}

// Fields returns the keys that Inject may set.
func Fields() []string { return otel.GetTextMapPropagator().Fields() }

// moduleVersions returns the version of each module of the program. The scope
// of an instrumentation is a module path.
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
