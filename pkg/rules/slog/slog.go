// Package slog instruments log/slog. Records written in a span get its trace_id
// and span_id. If the user asks for it, records are exported as OpenTelemetry
// logs.
//
// The handlers of log/slog itself add the two attributes when they handle a
// record, so it does not matter what wraps them. For other handlers the logger
// adds them. A record that has a trace_id is left alone.
package slog

import (
	"context"
	"log/slog"
	"reflect"
	"strings"
	"sync"

	"otel.example/pkg/api"
	instlog "otel.example/pkg/inst-api-log"
)

const scope = "otel.example/pkg/rules/slog"

var logs = instlog.New(scope, "slog")

func init() {
	if !logs.On() {
		api.LeaveOut(logOnEnter, logAttrsOnEnter, jsonOnEnter, textOnEnter,
			withOnExit, withGroupOnExit)
	}
}

// logOnEnter is called with the arguments of Info, WarnContext and so on. The
// two attributes precede the arguments, because the last argument may be a key
// without a value.
func logOnEnter(c api.CallContext, l *slog.Logger, ctx context.Context,
	level slog.Level, text string, arguments ...any) {
	if logs.Exports() {
		export(l, ctx, level, text, arguments)
	}
	if addsIDsItself(l.Handler()) || !l.Enabled(ctx, level) {
		return
	}
	span, ok := logs.Span(ctx)
	if !ok {
		return
	}
	traceID, spanID := instlog.IDs(span)
	with := make([]any, 0, len(arguments)+2)
	with = append(with, slog.String(instlog.TraceID, traceID),
		slog.String(instlog.SpanID, spanID))
	c.SetParam(4, append(with, arguments...))
}

// logAttrsOnEnter is called with the arguments of LogAttrs.
func logAttrsOnEnter(c api.CallContext, l *slog.Logger, ctx context.Context,
	level slog.Level, text string, attributes ...slog.Attr) {
	if logs.Exports() {
		arguments := make([]any, len(attributes))
		for i, attribute := range attributes {
			arguments[i] = attribute
		}
		export(l, ctx, level, text, arguments)
	}
	if addsIDsItself(l.Handler()) || !l.Enabled(ctx, level) {
		return
	}
	span, ok := logs.Span(ctx)
	if !ok {
		return
	}
	traceID, spanID := instlog.IDs(span)
	with := make([]slog.Attr, 0, len(attributes)+2)
	with = append(with, slog.String(instlog.TraceID, traceID),
		slog.String(instlog.SpanID, spanID))
	c.SetParam(4, append(with, attributes...))
}

// addsIDsItself reports whether the logger need not add the IDs. The handlers
// of log/slog have hooks, and OpenTelemetry's handler sends the span with each
// record. A handler of the program may pass records to one of these; that one
// then finds the attributes.
func addsIDsItself(handler slog.Handler) bool {
	switch handler.(type) {
	case *slog.JSONHandler, *slog.TextHandler:
		return true
	}
	return isBridge(handler)
}

// isBridge reports whether a handler is OpenTelemetry's own.
func isBridge(handler slog.Handler) bool {
	t := reflect.TypeOf(handler)
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t != nil && strings.Contains(t.PkgPath(), "otelslog")
}

func jsonOnEnter(c api.CallContext, h *slog.JSONHandler, ctx context.Context,
	record slog.Record) {
	span, ok := logs.Span(ctx)
	if !ok || hasTraceID(record) {
		return
	}
	traceID, spanID := instlog.IDs(span)
	if hasGroups(h) {
		c.SetParam(0, prependText(h, `"`+instlog.TraceID+`":"`+traceID+`","`+
			instlog.SpanID+`":"`+spanID+`"`, ","))
		return
	}
	copied := withIDs(record, traceID, spanID)
	c.SetParam(2, copied)
	releaseRecord(copied)
}

func textOnEnter(c api.CallContext, h *slog.TextHandler, ctx context.Context,
	record slog.Record) {
	span, ok := logs.Span(ctx)
	if !ok || hasTraceID(record) {
		return
	}
	traceID, spanID := instlog.IDs(span)
	if hasGroups(h) {
		c.SetParam(0, prependText(h, instlog.TraceID+"="+traceID+" "+
			instlog.SpanID+"="+spanID, " "))
		return
	}
	copied := withIDs(record, traceID, spanID)
	c.SetParam(2, copied)
	releaseRecord(copied)
}

func hasTraceID(record slog.Record) bool {
	found := false
	record.Attrs(func(a slog.Attr) bool {
		found = a.Key == instlog.TraceID
		return !found
	})
	return found
}

// recordPool holds records for the copies of withIDs.
var recordPool = sync.Pool{New: func() any { return new(slog.Record) }}

// withIDs returns a copy of a record, because the program may pass a record to
// several handlers. The caller must return the copy with releaseRecord.
func withIDs(record slog.Record, traceID, spanID string) *slog.Record {
	copied := recordPool.Get().(*slog.Record)
	*copied = record.Clone()
	copied.AddAttrs(slog.String(instlog.TraceID, traceID),
		slog.String(instlog.SpanID, spanID))
	return copied
}

func releaseRecord(copied *slog.Record) {
	*copied = slog.Record{}
	recordPool.Put(copied)
}
