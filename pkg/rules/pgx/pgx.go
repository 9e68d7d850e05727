// Package pgx instruments native use of github.com/jackc/pgx/v5, with a
// connection or a pool. With database/sql, the hooks on database/sql make the
// operations, and this package records nothing.
//
// pgx reports what it does to a tracer. The rule beside this package
// (rules.json) gives each connection a tracer that passes everything on to the
// program's own. If the program's tracer makes spans, the connection keeps it
// and gets no tracer of ours.
package pgx

import (
	"context"
	"reflect"
	"strings"

	"github.com/jackc/pgx/v5"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	semdb "otel.example/pkg/inst-api-semconv/db"
)

var client = inst.New("otel.example/pkg/rules/pgx", "pgx",
	inst.WithFamily(inst.Database), inst.WithDuration(semdb.Duration))

var statements semdb.Statements

// connectOnEnter runs when a connection is made. pgx has made config for this
// connection.
func connectOnEnter(c api.CallContext, _ context.Context,
	config *pgx.ConnConfig) {
	if !client.On() || config == nil || makesSpans(config.Tracer) {
		return
	}
	if _, ours := config.Tracer.(*tracer); !ours {
		config.Tracer = newTracer(config)
	}
}

// makesSpans reports whether a tracer belongs to OpenTelemetry or another
// tracing system.
func makesSpans(t pgx.QueryTracer) bool {
	if t == nil {
		return false
	}
	name := strings.ToLower(reflect.TypeOf(t).String())
	for _, word := range []string{"otel", "datadog", "ddtrace", "opencensus"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

func newTracer(config *pgx.ConnConfig) *tracer {
	return &tracer{programTracer: config.Tracer, target: semdb.Target{
		System: "postgresql", Address: config.Host, Port: int(config.Port),
		Namespace: config.Database}}
}
