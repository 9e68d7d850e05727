// Package pgx instruments github.com/jackc/pgx/v5 where it is used natively, by
// a connection or a pool. Under database/sql the operations are those of
// database/sql, and this rests.
//
// pgx tells a tracer what it does. The rule beside it (rules.json) gives each
// connection one, in front of the program's own. A program whose own makes spans
// keeps these, and gets none of ours.
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

// connectOnEnter runs when a connection is made. The configuration is a copy
// that pgx has made for it.
func connectOnEnter(c api.CallContext, _ context.Context,
	config *pgx.ConnConfig) {
	if !client.On() || config == nil || makesSpans(config.Tracer) {
		return
	}
	if _, ours := config.Tracer.(*tracer); !ours {
		config.Tracer = newTracer(config)
	}
}

// makesSpans says whether a tracer is one of those for OpenTelemetry or another
// system of spans.
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
