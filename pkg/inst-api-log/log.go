// Package instlog is what the hooks of logging libraries share: which trace a
// record belongs to, and the export of records as OpenTelemetry logs.
//
// Records are exported only where the user asks for it, by naming an exporter in
// OTEL_LOGS_EXPORTER: most programs have somebody who collects what they write.
package instlog

import (
	"context"
	"encoding/hex"
	"os"
	"strings"
	"sync"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/log/global"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api"
)

// The names of what is added to records: those by which the specification wants
// them in logs that are not OpenTelemetry's
// (https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context).
const (
	TraceID = "trace_id"
	SpanID  = "span_id"
)

// Logs is the instrumentation of one logging library.
type Logs struct {
	scope   string
	enabled bool
	exports bool
	loggers inst.PerProvider[log.LoggerProvider, log.Logger]
}

// New returns the instrumentation of a library: scope is the module of the
// hooks, name what the user switches it off by.
func New(scope, name string) *Logs {
	enabled := inst.Enabled(name)
	return &Logs{scope: scope, enabled: enabled,
		exports: enabled && wantsExport(os.Getenv("OTEL_LOGS_EXPORTER"))}
}

func wantsExport(list string) bool {
	wanted := false
	for _, name := range strings.Split(list, ",") {
		name = strings.TrimSpace(name)
		if name == "none" {
			return false
		}
		wanted = wanted || name != ""
	}
	return wanted
}

// Span returns the span that a record written in ctx belongs to; ok is false if
// there is none, or the user has switched the library off. A nil ctx is one
// without values.
func (l *Logs) Span(ctx context.Context) (span trace.SpanContext, ok bool) {
	if !l.enabled {
		return span, false
	}
	span = inst.CurrentSpan(orBackground(ctx)).SpanContext()
	return span, span.IsValid()
}

// ids are those of a span, and the text of both.
type ids struct {
	trace           trace.TraceID
	span            trace.SpanID
	traceID, spanID string
}

// idCache has the last ones of each processor: a span often writes several
// records.
var idCache = sync.Pool{New: func() any { return new(ids) }}

// IDs returns the ids of a span as hex digits: the values of TraceID and SpanID.
func IDs(span trace.SpanContext) (traceID, spanID string) {
	last := idCache.Get().(*ids)
	if last.trace != span.TraceID() || last.span != span.SpanID() {
		last.set(span.TraceID(), span.SpanID())
	}
	traceID, spanID = last.traceID, last.spanID
	idCache.Put(last)
	return traceID, spanID
}

func (i *ids) set(t trace.TraceID, s trace.SpanID) {
	const middle = 2 * len(t)
	var digits [middle + 2*len(s)]byte
	hex.Encode(digits[:middle], t[:])
	hex.Encode(digits[middle:], s[:])
	both := string(digits[:]) // One allocation for the two.
	*i = ids{t, s, both[:middle], both[middle:]}
}

// On says whether the user has left the instrumentation on.
func (l *Logs) On() bool { return l.enabled }

// Exports says whether records are to be exported.
func (l *Logs) Exports() bool { return l.exports }

// WithSpan returns ctx with the span that a record written in it belongs to.
func (l *Logs) WithSpan(ctx context.Context) context.Context {
	ctx = orBackground(ctx)
	return trace.ContextWithSpan(ctx, inst.CurrentSpan(ctx))
}

// Emit exports a record, if records are exported.
func (l *Logs) Emit(ctx context.Context, at time.Time, severity log.Severity,
	level, text string, attributes ...attribute.KeyValue) {
	// What an exporter logs must not be exported.
	if !l.exports || inst.Suppressed(orBackground(ctx)) {
		return
	}
	var record log.Record
	record.SetTimestamp(at)
	record.SetSeverity(severity)
	record.SetSeverityText(level)
	// Of the values of records only these two functions are named: from v0.21 of
	// the API on they are missing, and the lifecycle rules supply them.
	record.SetBody(log.ValueFromAttribute(attribute.StringValue(text)))
	for _, a := range attributes {
		record.AddAttributes(log.KeyValueFromAttribute(a))
	}
	l.loggers.Get(global.GetLoggerProvider(), l.newLogger).
		Emit(l.WithSpan(ctx), record)
}

func (l *Logs) newLogger(provider log.LoggerProvider) log.Logger {
	return provider.Logger(l.scope, log.WithSchemaURL(inst.SchemaURL))
}

func orBackground(ctx context.Context) context.Context {
	if ctx == nil {
		return context.Background()
	}
	return ctx
}
