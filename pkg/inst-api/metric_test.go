package inst_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api/insttest"
)

const method, path = attribute.Key("method"), attribute.Key("path")

var duration = inst.Metric{Name: "thing.duration", Unit: "s",
	Buckets: []float64{1, 2},
	Keys:    []attribute.Key{method, inst.ErrorTypeKey}}

func TestDurationHasTheKeysOfItsMetric(t *testing.T) {
	recorder := insttest.Record(t)
	i := inst.New("scope", "thing", inst.WithDuration(duration))
	for n := range 5 {
		_, op := i.Start(context.Background(), inst.Client("a"),
			method.String("early"), path.Int(n))
		op.SetAttributes(method.String("late"))
		var err error
		if n == 0 {
			err = errors.New("no")
		}
		if !op.End(err) || op.End(nil) {
			t.Error("End does not report just the first call")
		}
	}
	points := recorder.Metric(t, "thing.duration")
	if len(points) != 2 {
		t.Fatalf("%d points: %v", len(points), points)
	}
	for _, p := range points {
		want := "map[method:late]"
		if p.Count == 1 {
			want = "map[error.type:_OTHER method:late]"
		}
		if fmt.Sprint(p.Attributes) != want || len(p.Bounds) != 2 {
			t.Errorf("%+v, want %s", p, want)
		}
	}
}

func TestMoreSetsThanAreCached(t *testing.T) {
	recorder := insttest.Record(t)
	i := inst.New("scope", "thing")
	counter := i.Counter(inst.Metric{Name: "n", Keys: []attribute.Key{path}})
	for n := range 3000 {
		counter.Add(context.Background(), 1,
			[]attribute.KeyValue{path.Int(n % 1500)})
	}
	points := recorder.Metric(t, "n")
	if len(points) != 1500 {
		t.Errorf("%d points", len(points))
	}
	for _, p := range points {
		if p.Sum != 2 {
			t.Fatalf("%+v", p)
		}
	}
}

func TestFamilies(t *testing.T) {
	insttest.Record(t)
	outer := inst.New("outer", "outer", inst.WithFamily(inst.Database))
	inner := inst.New("inner", "inner", inst.WithFamily(inst.Database))
	other := inst.New("other", "other", inst.WithFamily(inst.HTTPClient))
	bare := context.Background()
	ctx, op := outer.Start(bare, inst.Client("a"))
	between, _ := other.Start(ctx, inst.Internal("b"))
	served, _ := other.Start(ctx, inst.Server("c"))
	for name, c := range map[string]struct {
		ctx  context.Context
		want bool
	}{
		"outside":      {bare, true},
		"inside":       {ctx, false},
		"deep inside":  {between, false},
		"with a value": {context.WithValue(ctx, t, t), false},
		"in a server":  {served, true},
	} {
		if got := inner.Enabled(c.ctx); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if !other.Enabled(ctx) {
		t.Error("disabled by an operation of another family")
	}
	op.End(nil)
	if !inner.Enabled(ctx) {
		t.Error("disabled after the end of the outer operation")
	}
}

func TestLinks(t *testing.T) {
	recorder := insttest.Record(t)
	i := inst.New("scope", "thing")
	_, sent := i.Start(context.Background(), inst.Producer("send"))
	_, op := i.Start(context.Background(), inst.Consumer("receive").WithLinks(
		sent.Span().SpanContext(), trace.SpanContext{}))
	op.End(nil)
	span := recorder.OnlySpan(t, trace.SpanKindConsumer)
	if len(span.Links()) != 1 || span.Links()[0].SpanContext.SpanID() !=
		sent.Span().SpanContext().SpanID() {
		t.Errorf("links %v", span.Links())
	}
}

func BenchmarkRecord(b *testing.B) {
	insttest.Record(b)
	i := inst.New("scope", "thing")
	var keys []attribute.Key
	var attributes []attribute.KeyValue
	for n := range 8 {
		keys = append(keys, attribute.Key(fmt.Sprint("key", n)))
		attributes = append(attributes, keys[n].String("some value"))
	}
	histogram := i.Histogram(inst.Metric{Name: "a", Keys: keys})
	b.ReportAllocs()
	for range b.N {
		histogram.Record(context.Background(), 1, attributes)
	}
}

func BenchmarkEnabled(b *testing.B) {
	b.Setenv("OTEL_GO_DISABLED_INSTRUMENTATIONS", "")
	i := inst.New("scope", "thing", inst.WithFamily(inst.Database))
	for range b.N {
		i.Enabled(context.Background())
	}
}

func BenchmarkDisabled(b *testing.B) {
	i := inst.NewDisabled("scope", "thing")
	ctx := context.Background()
	for range b.N {
		i.Enabled(ctx)
	}
}

func BenchmarkStartEnd(b *testing.B) {
	insttest.Record(b)
	i := inst.New("scope", "thing", inst.WithDuration(duration))
	b.ReportAllocs()
	for range b.N {
		_, op := i.Start(context.Background(), inst.Client("a"),
			method.String("early"), path.Int(1))
		op.End(nil)
	}
}
