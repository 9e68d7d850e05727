// Package instlog is what the hooks of logging libraries share: it finds the
// span that a record belongs to, and exports records as OpenTelemetry logs.
//
// Records are exported only if the user names an exporter in
// OTEL_LOGS_EXPORTER, because the output of most programs is collected already.
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

// These are the names of the attributes that are added to records. The
// specification prescribes them for logs in other formats than OpenTelemetry's
// (https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context).
const (
	TraceID = "trace_id"
	SpanID  = "span_id"
)

// Logs is the instrumentation of a logging library.
type Logs struct {
	scope   string
	enabled bool
	exports bool
	loggers inst.PerProvider[log.LoggerProvider, log.Logger]
}

// New returns the instrumentation of a library. scope is the module path of the
// hooks; name is what the user switches the instrumentation off by.
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

// Span returns the context of the span that a record written in ctx belongs to.
// ok is false if there is none or the user has switched the library off. ctx
// may be nil.
func (l *Logs) Span(ctx context.Context) (span trace.SpanContext, ok bool) {
	if !l.enabled {
		return span, false
	}
	span = inst.CurrentSpan(orBackground(ctx)).SpanContext()
	return span, span.IsValid()
}

// ids holds the IDs of a span and their text.
type ids struct {
	trace           trace.TraceID
	span            trace.SpanID
	traceID, spanID string
}

// idCache keeps recently formatted IDs, because a span often writes several
// records.
var idCache = sync.Pool{New: func() any { return new(ids) }}

// IDs returns the IDs of a span as hexadecimal digits: the values of TraceID
// and SpanID.
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
	// One allocation serves both strings.
	both := string(digits[:])
	*i = ids{t, s, both[:middle], both[middle:]}
}

// On reports whether the user has left the instrumentation switched on.
func (l *Logs) On() bool { return l.enabled }

// Exports reports whether records are exported.
func (l *Logs) Exports() bool { return l.exports }

// WithSpan returns ctx with the span that a record written in ctx belongs to.
func (l *Logs) WithSpan(ctx context.Context) context.Context {
	ctx = orBackground(ctx)
	return trace.ContextWithSpan(ctx, inst.CurrentSpan(ctx))
}

// Emit exports a record if records are exported. ctx may be nil.
func (l *Logs) Emit(ctx context.Context, at time.Time, severity log.Severity,
	level, text string, attributes ...attribute.KeyValue) {
	// The log records of an exporter must not be exported.
	if !l.exports || inst.Suppressed(orBackground(ctx)) {
		return
	}
	var record log.Record
	record.SetTimestamp(at)
	record.SetSeverity(severity)
	record.SetSeverityText(level)
	// Of the functions that make record values, only these two are used. They
	// are missing from v0.21 of the API on; then the lifecycle rules supply
	// them.
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
