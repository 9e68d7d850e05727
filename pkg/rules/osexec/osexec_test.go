package osexec

import (
	"context"
	"os/exec"
	"sort"
	"strings"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api/apitest"
)

func TestMergeEnvironment(t *testing.T) {
	t.Setenv("TRACEPARENT", "inherited")
	carried := map[string]string{"traceparent": "new", "x-b3-flags": "1"}
	for name, c := range map[string]struct{ environ, want string }{
		"nothing there": {"A=1 B=2", "A=1 B=2 TRACEPARENT=new X_B3_FLAGS=1"},
		"inherited": {"TRACEPARENT=inherited A=1",
			"A=1 TRACEPARENT=new X_B3_FLAGS=1"},
		"set by the program": {"TRACEPARENT=own A=1", "A=1 TRACEPARENT=own"},
	} {
		got := mergeEnvironment(strings.Fields(c.environ), carried)
		sort.Strings(got)
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestContextOfCommand(t *testing.T) {
	otel.SetTextMapPropagator(propagation.TraceContext{})
	span := trace.NewSpanContext(trace.SpanContextConfig{
		TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}, TraceFlags: 1})
	ctx := trace.ContextWithSpanContext(context.Background(), span)
	for want, cmd := range map[string]*exec.Cmd{
		"TRACEPARENT=00-01000000000000000000000000000000-0200000000000000-01": exec.CommandContext(ctx, "true"),
		"": exec.Command("true"),
	} {
		var environ []string
		var err error
		call := apitest.New("os/exec", "environ").Params(&cmd).
			Results(&environ, &err)
		environOnExit(call, environ, err)
		if got := strings.Join(environ, " "); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
