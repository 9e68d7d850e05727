// Package zap instruments go.uber.org/zap. Records written in a span get its
// trace_id and span_id. If the user asks for it, records are exported as
// OpenTelemetry logs.
package zap

import (
	"context"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"otel.example/pkg/api"
	instlog "otel.example/pkg/inst-api-log"
)

var logs = instlog.New("otel.example/pkg/rules/zap", "zap")

func init() {
	if !logs.On() {
		api.LeaveOut(writeOnEnter, checkOnExit, withOnExit)
	}
}

// writeOnEnter adds the two fields to a record that is written, unless it has
// them. zap has no contexts. The span is that of the goroutine, or of a context
// that the program passes as a field, as for OpenTelemetry's own bridge.
func writeOnEnter(c api.CallContext, entry *zapcore.CheckedEntry,
	fields ...zapcore.Field) {
	span, ok := logs.Span(contextOf(fields))
	if entry == nil || !ok {
		return
	}
	for i := range fields {
		if fields[i].Key == instlog.TraceID {
			return
		}
	}
	traceID, spanID := instlog.IDs(span)
	c.SetParam(1, append(fields[:len(fields):len(fields)],
		zap.String(instlog.TraceID, traceID),
		zap.String(instlog.SpanID, spanID)))
}

func contextOf(fields []zapcore.Field) context.Context {
	for i := range fields {
		if ctx, ok := fields[i].Interface.(context.Context); ok {
			return ctx
		}
	}
	return context.Background()
}
