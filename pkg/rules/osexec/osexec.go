// Package osexec passes the trace context to processes that a program starts
// with os/exec, in the environment variables TRACEPARENT, TRACESTATE and so on
// (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
package osexec

import (
	"context"
	"os"
	"os/exec"
	"strings"

	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
)

var enabled = inst.Enabled("osexec")

func init() {
	if !enabled {
		api.LeaveOut(environOnExit)
	}
}

var ctxField = inst.FieldOf[exec.Cmd, context.Context]("ctx")

// contextOf returns the context that was passed to exec.CommandContext.
func contextOf(cmd *exec.Cmd) context.Context {
	if ctx := *ctxField.In(cmd); ctx != nil {
		return ctx
	}
	return context.Background()
}

// environOnExit runs when os/exec has built the environment of a process. The
// program's own list is not modified, and variables that the program sets are
// kept.
func environOnExit(c api.CallContext, environ []string, err error) {
	if !enabled {
		return
	}
	cmd, _ := c.GetParam(0).(*exec.Cmd)
	if cmd == nil {
		return
	}
	ctx := contextOf(cmd)
	if inst.Suppressed(ctx) {
		return
	}
	span := inst.CurrentSpan(ctx)
	if !span.SpanContext().IsValid() {
		return
	}
	carried := propagation.MapCarrier{}
	inst.Inject(trace.ContextWithSpan(ctx, span), carried)
	c.SetReturnVal(0, mergeEnvironment(environ, carried))
}

// mergeEnvironment returns a copy of environ with the carried variables, which
// replace those that this process has inherited. If the program sets one of the
// variables itself, mergeEnvironment returns environ, because a mixture of two
// traces would be worse than none.
func mergeEnvironment(environ []string, carried map[string]string) []string {
	kept := make([]string, 0, len(environ)+len(carried))
	names := map[string]bool{}
	for name, value := range carried {
		name = inst.EnvironmentName(name)
		names[name] = true
		kept = append(kept, name+"="+value)
	}
	for _, pair := range environ {
		name, value, _ := strings.Cut(pair, "=")
		switch {
		case !names[name]:
			kept = append(kept, pair)
		case value != os.Getenv(name):
			return environ
		}
	}
	return kept
}
