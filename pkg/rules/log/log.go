// Package log instruments the standard library's package log. Lines written in
// a span end with its trace_id and span_id. If the user asks for it, lines are
// exported as OpenTelemetry logs.
package log

import (
	"bytes"
	"context"
	"time"

	"go.opentelemetry.io/otel/log"

	"otel.example/pkg/api"
	instlog "otel.example/pkg/inst-api-log"
)

var logs = instlog.New("otel.example/pkg/rules/log", "log")

func init() {
	if !logs.On() {
		api.LeaveOut(outputOnEnter)
	}
}

// outputOnEnter runs before a line is written. appendOutput appends the text of
// the line to the header that the logger makes. pc is 0 except for records of
// log/slog, which take this path if no handler is set and are left alone.
func outputOnEnter(c api.CallContext, logger any, pc uintptr, depth int,
	appendOutput func([]byte) []byte) {
	if !logs.On() {
		return
	}
	span, ok := logs.Span(context.Background())
	if pc != 0 || !ok && !logs.Exports() || appendOutput == nil {
		return
	}
	c.SetParam(3, func(line []byte) []byte {
		start := len(line)
		line = appendOutput(line)
		logs.Emit(context.Background(), time.Now(), log.SeverityUndefined, "",
			string(bytes.TrimRight(line[start:], "\n")))
		if !ok || isStructured(line[start:]) {
			return line
		}
		line = bytes.TrimSuffix(line, []byte("\n"))
		traceID, spanID := instlog.IDs(span)
		return append(line, " "+instlog.TraceID+"="+traceID+
			" "+instlog.SpanID+"="+spanID...)
	})
}

// isStructured reports whether nothing may be added to a line: it is JSON, or
// it has a trace ID already.
func isStructured(line []byte) bool {
	line = bytes.TrimSpace(line)
	return bytes.HasPrefix(line, []byte("{")) &&
		bytes.HasSuffix(line, []byte("}")) ||
		bytes.Contains(line, []byte(instlog.TraceID))
}
