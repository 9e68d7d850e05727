package goroutine

import (
	"context"
	"errors"
	"io"
	"runtime/pprof"
	"testing"
	"time"
	"unsafe"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/baggage"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/api/apitest"
	"otel.example/pkg/inst-api/goroutine"
)

var spanContext = trace.NewSpanContext(trace.SpanContextConfig{
	TraceID: trace.TraceID{15: 7}, SpanID: trace.SpanID{7: 9},
	TraceFlags: trace.FlagsSampled})

// work enters an operation on this goroutine. The returned function ends it.
func work() (end func()) {
	entry := &goroutine.Entry{}
	entry.Enter(trace.ContextWithSpanContext(context.Background(), spanContext))
	return entry.End
}

func working() bool {
	return api.SpanFromGoroutine().SpanID() == "0000000000000009"
}

// setLabels is pprof.SetGoroutineLabels with hooks.
func setLabels(ctx context.Context) {
	call := apitest.New("runtime/pprof", "SetGoroutineLabels").Params(&ctx)
	setLabelsOnEnter(call, ctx)
	defer setLabelsOnExit(call)
	pprof.SetGoroutineLabels(ctx)
}

func TestLabelsAndOperation(t *testing.T) {
	ctx := context.Background()
	labelled := pprof.WithLabels(ctx, pprof.Labels("k", "v"))
	end := work()
	setLabels(labelled)
	if !working() {
		t.Error("labels took the operation away")
	}
	setLabels(ctx)
	if !working() {
		t.Error("the end of the labels took the operation away")
	}
	end()
	setLabels(labelled)
	setLabels(ctx)
	if working() || goroutine.SaveLabels() != nil {
		t.Error("the ended operation is current again")
	}
}

// A panic of SetGoroutineLabels passes and changes nothing.
func TestLabelsPanic(t *testing.T) {
	defer work()()
	defer func() {
		if recover() == nil || !working() {
			t.Error("the panic or the operation was lost")
		}
	}()
	setLabels(nil)
}

type runtimeProfile struct {
	stk    []int
	labels []unsafe.Pointer
}

func TestProfilesSeeTheProgramsLabels(t *testing.T) {
	defer work()()
	ours, other := goroutine.SaveLabels(), unsafe.Pointer(new([3]uintptr))
	profile := &runtimeProfile{nil, []unsafe.Pointer{nil, other, ours, other}}
	call := apitest.New("runtime/pprof", "printCountProfile")
	printProfileOnEnter(call, io.Discard, 1, "goroutine", profile)
	tags := []unsafe.Pointer{other, ours}
	cpu := apitest.New("runtime/pprof", "addCPUData").
		Params(new(int), &[]uint64{}, &tags)
	cpuProfileOnEnter(cpu, nil, nil, tags)
	want := []unsafe.Pointer{nil, other, nil, other, other, nil}
	for i, got := range append(profile.labels, tags...) {
		if got != want[i] {
			t.Errorf("label %d: %p, want %p", i, got, want[i])
		}
	}
	// Other kinds of profiles are left alone.
	for _, profile := range []any{[]uintptr{1}, (*runtimeProfile)(nil),
		new(int), nil, &struct{ labels int }{}} {
		printProfileOnEnter(call, io.Discard, 1, "x", profile)
	}
}

func TestAfterFunc(t *testing.T) {
	afterFunc := func(d time.Duration, f func()) *time.Timer {
		afterFuncOnEnter(apitest.New("time", "AfterFunc").Params(&d, &f), d, f)
		return time.AfterFunc(d, f)
	}
	seen := make(chan bool)
	look := func() { seen <- working() }
	afterFunc(0, look)
	if <-seen {
		t.Error("there is an operation before one was entered")
	}
	end := work()
	afterFunc(0, look)
	if !<-seen {
		t.Error("the timer's function does not know its operation")
	}
	late := afterFunc(time.Hour, look)
	end()
	late.Reset(0)
	if <-seen {
		t.Error("the operation had ended")
	}
}

func TestSubmit(t *testing.T) {
	tasks, seen := make(chan func()), make(chan bool)
	go func() {
		for task := range tasks {
			task()
			seen <- working()
		}
	}()
	defer close(tasks)
	submit := func(task func()) {
		submitOnEnter(apitest.New("pool", "Submit").Params(&tasks, &task),
			tasks, task)
		tasks <- task
	}
	end := work()
	submit(func() {
		if !working() {
			t.Error("the task does not know its operation")
		}
	})
	if <-seen {
		t.Error("the worker has kept the operation")
	}
	end()
}

func TestSharedGoroutine(t *testing.T) {
	defer work()()
	seen := make(chan bool)
	go func() {
		sharedGoroutineOnEnter(apitest.New("net/http", "dialConnFor"))
		go func() { seen <- working() }()
	}()
	if <-seen {
		t.Error("a shared goroutine has an operation")
	}
}

func TestUsersFunctions(t *testing.T) {
	if api.SpanFromGoroutine().IsValid() {
		t.Error("there is a span")
	}
	end := work()
	span := api.SpanFromGoroutine()
	if !span.IsValid() || !span.IsSampled() ||
		span.TraceID() != "00000000000000000000000000000007" {
		t.Errorf("wrong span: %q", span.TraceID())
	}
	span.SetAttribute("k", 1)
	span.RecordError(errors.New("x"))
	ctx := api.ContextFromGoroutine(context.Background())
	if !trace.SpanContextFromContext(ctx).Equal(spanContext) ||
		baggage.FromContext(ctx).Len() != 0 {
		t.Errorf("wrong context: %v", ctx)
	}
	job := api.Carry(func() {
		if !working() {
			t.Error("the job does not know its operation")
		}
	})
	api.WithoutTracing(func() {
		if !goroutine.Suppressed() || api.SpanFromGoroutine().IsValid() {
			t.Error("tracing goes on")
		}
	})
	api.WithNewTrace(func() {
		if working() {
			t.Error("the old trace goes on")
		}
		job()
	})
	end()
}

type level int

func (level) String() string { return "high" }

func TestAttributes(t *testing.T) {
	type count uint8
	for want, value := range map[attribute.Value]any{
		attribute.StringValue("a"):                    "a",
		attribute.BoolValue(true):                     true,
		attribute.IntValue(7):                         count(7),
		attribute.IntValue(-7):                        int16(-7),
		attribute.Float64Value(1.5):                   float32(1.5),
		attribute.StringValue("high"):                 level(1),
		attribute.StringValue("1s"):                   time.Second,
		attribute.StringValue("no"):                   errors.New("no"),
		attribute.StringValue("[1 b]"):                []any{1, "b"},
		attribute.StringValue("<nil>"):                nil,
		attribute.StringValue("18446744073709551615"): ^uint64(0),
		attribute.StringSliceValue([]string{"a"}):     []string{"a"},
		attribute.IntSliceValue([]int{1}):             []int{1},
	} {
		if got := keyValue("k", value); got.Value != want {
			t.Errorf("%T %v: %v", value, value, got.Value.Emit())
		}
	}
}
