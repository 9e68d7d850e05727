package inst

import (
	"context"
	"encoding/binary"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/baggage"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/embedded"
	"go.opentelemetry.io/otel/trace/noop"

	"otel.example/pkg/inst-api/goroutine"
)

// fakeTracer makes spans that record their parent.
type fakeTracer struct {
	fakeBases
	made    atomic.Uint64
	invalid bool
}

// fakeBases embeds the interfaces that implementations of the API must embed.
type fakeBases struct {
	embedded.TracerProvider
	embedded.Tracer
}

type fakeSpan struct {
	noop.Span
	name    string
	context trace.SpanContext
	parent  trace.SpanContext
	ended   atomic.Int32
}

func (f *fakeTracer) Tracer(string, ...trace.TracerOption) trace.Tracer {
	return f
}

func (f *fakeTracer) Start(ctx context.Context, name string,
	_ ...trace.SpanStartOption) (context.Context, trace.Span) {
	parent := trace.SpanContextFromContext(ctx)
	config := trace.SpanContextConfig{TraceID: parent.TraceID()}
	binary.BigEndian.PutUint64(config.SpanID[:], f.made.Add(1))
	if !parent.IsValid() {
		binary.BigEndian.PutUint64(config.TraceID[:], f.made.Load())
	}
	if f.invalid {
		config = trace.SpanContextConfig{}
	}
	span := &fakeSpan{name: name, parent: parent,
		context: trace.NewSpanContext(config)}
	return trace.ContextWithSpan(ctx, span), span
}

func (s *fakeSpan) SpanContext() trace.SpanContext { return s.context }

func (s *fakeSpan) End(...trace.SpanEndOption) { s.ended.Add(1) }

// installFake installs a fakeTracer as the global provider and enables
// goroutine contexts.
func installFake(t *testing.T) *fakeTracer {
	goroutine.Enable()
	tracer := &fakeTracer{}
	otel.SetTracerProvider(tracer)
	t.Cleanup(func() { otel.SetTracerProvider(noop.NewTracerProvider()) })
	return tracer
}

var background = context.Background()

// started starts an operation and returns it with its span.
func started(ctx context.Context, kind Kind) (*Operation, *fakeSpan) {
	ctx, op := New("scope", "thing").Start(ctx, kind)
	return op, trace.SpanFromContext(ctx).(*fakeSpan)
}

func expectParent(t *testing.T, span, parent *fakeSpan) {
	t.Helper()
	want := "nobody"
	var wanted trace.SpanContext
	if parent != nil {
		want, wanted = parent.name, parent.context
	}
	if !span.parent.Equal(wanted) {
		t.Errorf("%s is not the child of %s", span.name, want)
	}
}

// TestParentsByKind checks which kinds of operations become the parent of
// others on their goroutine, and which kinds take such a parent.
func TestParentsByKind(t *testing.T) {
	installFake(t)
	for _, c := range []struct {
		outer, inner Kind
		connected    bool
	}{
		{Server("server"), Client("client"), true},
		{Server("server"), Producer("producer"), true},
		{Server("server"), Internal("internal"), true},
		{Internal("internal"), Internal("internal"), true},
		{Consumer("consumer"), Client("client"), true},
		{Client("client"), Client("client"), false},
		{Producer("producer"), Internal("internal"), false},
		{Internal("internal"), Server("server"), false},
		{Server("server"), Consumer("consumer"), false},
	} {
		outer, outerSpan := started(background, c.outer)
		inner, innerSpan := started(background, c.inner)
		if !c.connected {
			outerSpan = nil
		}
		expectParent(t, innerSpan, outerSpan)
		inner.End(nil)
		outer.End(nil)
		_, after := started(background, Client("after"))
		expectParent(t, after, nil)
	}
}

func TestExplicitContextWins(t *testing.T) {
	installFake(t)
	other, _ := New("scope", "thing").Start(background, Client("other"))
	otherSpan := trace.SpanFromContext(other).(*fakeSpan)
	server, serverSpan := started(background, Server("server"))
	defer server.End(nil)

	inner, innerSpan := started(other, Internal("explicit"))
	expectParent(t, innerSpan, otherSpan)
	_, leaf := started(background, Client("leaf"))
	expectParent(t, leaf, innerSpan)
	if got := CurrentSpan(other); got != otherSpan {
		t.Errorf("current is %v", got)
	}
	inner.End(nil)
	_, leaf = started(background, Client("leaf"))
	expectParent(t, leaf, serverSpan)
	if got := CurrentSpan(background); got != serverSpan {
		t.Errorf("current is %v", got)
	}
}

// Only the span and the baggage of the goroutine's context are passed on.
func TestWithGoroutine(t *testing.T) {
	installFake(t)
	if WithGoroutine(background) != background {
		t.Error("the context was changed without an operation")
	}
	around, cancel := context.WithTimeout(
		withBaggage(context.WithValue(background, t, 1), "around"), time.Hour)
	defer cancel()
	server, span := started(around, Server("server"))
	defer server.End(nil)

	ctx := WithGoroutine(background)
	if _, ok := ctx.Deadline(); ok || ctx.Value(t) != nil ||
		trace.SpanFromContext(ctx) != span {
		t.Errorf("%v has more or less than the span", ctx)
	}
	for _, c := range []struct {
		ctx  context.Context
		want string
	}{
		{background, "k=around"},
		{withBaggage(background, "own"), "k=own"},
		{trace.ContextWithSpanContext(background, span.context), ""},
	} {
		if got := baggage.FromContext(WithGoroutine(c.ctx)); got.String() !=
			c.want {
			t.Errorf("baggage %q, want %q", got, c.want)
		}
	}
}

func withBaggage(ctx context.Context, value string) context.Context {
	member, _ := baggage.NewMember("k", value)
	bag, _ := baggage.New(member)
	return baggage.ContextWithBaggage(ctx, bag)
}

// Spans of a disabled SDK are invalid and become nobody's parent.
func TestInvalidSpans(t *testing.T) {
	installFake(t).invalid = true
	server, _ := started(background, Server("server"))
	if goroutine.Context() != nil {
		t.Error("there is a context")
	}
	server.End(nil)
}

// An operation on the goroutine suppresses inner operations of its family, even
// without a context.
func TestFamilyOnTheGoroutine(t *testing.T) {
	installFake(t)
	outer, inner := New("scope", "outer", WithFamily(Database)),
		New("scope", "inner", WithFamily(Database))
	_, op := outer.Start(background, Internal("outer"))
	if inner.Enabled(background) || inner.Enabled(WithGoroutine(background)) {
		t.Error("the same operation would be recorded twice")
	}
	_, between := New("scope", "between").Start(background, Internal("x"))
	if inner.Enabled(background) {
		t.Error("the family is not known within another operation")
	}
	between.End(nil)
	op.End(nil)
	if !inner.Enabled(background) {
		t.Error("disabled after the end")
	}
}

func TestSuppressionOfTheGoroutine(t *testing.T) {
	installFake(t)
	i := New("scope", "thing")
	queue := make(chan context.Context, 1)
	goroutine.WithSuppression(func() {
		if i.Enabled(background) {
			t.Error("enabled")
		}
		queue <- WithGoroutine(background)
	})
	if i.Enabled(<-queue) {
		t.Error("the context passed out is not suppressed")
	}
	if !i.Enabled(background) {
		t.Error("disabled")
	}
}

func TestLeaveOperation(t *testing.T) {
	installFake(t)
	stream, streamSpan := started(background, Server("stream"))
	var wait sync.WaitGroup
	wait.Add(1)
	go func() {
		defer wait.Done()
		_, span := started(background, Client("in"))
		expectParent(t, span, streamSpan)
	}()
	stream.Leave()
	_, span := started(background, Client("after"))
	expectParent(t, span, nil)
	wait.Wait()
	stream.End(nil)
	if streamSpan.ended.Load() != 1 {
		t.Errorf("ended %d times", streamSpan.ended.Load())
	}
}

// A goroutine that lives on does not keep the span alive in which it was
// started.
func TestEndedSpanIsFreed(t *testing.T) {
	installFake(t)
	stop := make(chan struct{})
	defer close(stop)
	freed := make(chan struct{})
	func() {
		op, span := started(background, Server("server"))
		runtime.SetFinalizer(span, func(*fakeSpan) { close(freed) })
		go func() { <-stop }()
		op.End(nil)
	}()
	for range 100 {
		runtime.GC()
		select {
		case <-freed:
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Error("the span is still alive")
}

// BenchmarkOperation measures what goroutine contexts add to an operation.
func BenchmarkOperation(b *testing.B) {
	goroutine.Enable()
	otel.SetTracerProvider(&fakeTracer{})
	defer otel.SetTracerProvider(noop.NewTracerProvider())
	i := New("scope", "thing")
	for _, kind := range []Kind{Client("client"), Server("server")} {
		b.Run(kind.name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				_, op := i.Start(background, kind)
				op.End(nil)
			}
		})
	}
}
