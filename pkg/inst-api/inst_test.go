package inst

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

func TestEnabledBy(t *testing.T) {
	for _, c := range []struct {
		enabled, disabled, name string
		want                    bool
	}{
		{"", "", "nethttp", true},
		{"", "nethttp", "nethttp", false},
		{"", " NetHTTP , x", "nethttp/client", false},
		{"", "nethttp/server", "nethttp/client", true},
		{"", "nethttp/client", "nethttp/client", false},
		{"gin", "", "nethttp", false},
		{"gin,nethttp", "", "nethttp/server", true},
		{"nethttp", "nethttp/server", "nethttp/server", false},
		{"nethttp", "nethttp/server", "nethttp/client", true},
		{" , ", "", "nethttp", true},
	} {
		got := enabledBy(nameSet(c.enabled), nameSet(c.disabled), c.name)
		if got != c.want {
			t.Errorf("%+v: got %v", c, got)
		}
	}
}

type ownError struct{}

func (*ownError) Error() string { return "own" }

func TestErrorType(t *testing.T) {
	for want, err := range map[string]error{
		"_OTHER": io.EOF,
		"*inst.ownError": fmt.Errorf("a: %w",
			fmt.Errorf("b: %w", &ownError{})),
		"*net.OpError":             &net.OpError{Err: io.EOF},
		"context.Canceled":         fmt.Errorf("x: %w", context.Canceled),
		"context.DeadlineExceeded": context.DeadlineExceeded,
		"*errors.joinError":        errors.Join(io.EOF, io.EOF),
	} {
		if got := ErrorType(err); got != want {
			t.Errorf("%v: %q, want %q", err, got, want)
		}
	}
}

func TestSuppress(t *testing.T) {
	i := New("scope", "thing")
	ctx := context.Background()
	if !i.Enabled(ctx) || i.Enabled(Suppress(ctx)) {
		t.Error("only the suppressed context should be disabled")
	}
}

// provider counts its tracers. Its type is not comparable.
type provider struct {
	noop.TracerProvider
	made  *int
	never []int
}

func (p provider) Tracer(string, ...trace.TracerOption) trace.Tracer {
	*p.made++
	return noop.Tracer{}
}

func TestTracerFollowsTheGlobalProvider(t *testing.T) {
	i := New("scope", "thing")
	made := 0
	for range 2 {
		otel.SetTracerProvider(&provider{made: &made})
		i.Start(context.Background(), Internal("a"))
		i.Start(context.Background(), Internal("b"))
	}
	if made != 2 {
		t.Errorf("%d tracers for 2 providers", made)
	}
	otel.SetTracerProvider(provider{made: &made})
	i.Start(context.Background(), Internal("a"))
	i.Start(context.Background(), Internal("b"))
	if made != 4 {
		t.Errorf("%d tracers, want one more for each start", made)
	}
}
