// Package zerolog instruments github.com/rs/zerolog. Records written in a span
// get its trace_id and span_id. If the user asks for it, records are exported
// as OpenTelemetry logs.
package zerolog

import (
	"bytes"
	"encoding/json"
	"strings"
	"time"

	"github.com/rs/zerolog"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	instlog "otel.example/pkg/inst-api-log"
)

var logs = instlog.New("otel.example/pkg/rules/zerolog", "zerolog")

func init() {
	if !logs.On() {
		api.LeaveOut(msgOnEnter)
	}
}

// msgOnEnter runs when a record is about to be written.
func msgOnEnter(c api.CallContext, event *zerolog.Event, text string) {
	if event == nil || !logs.On() {
		return
	}
	export(event, text)
	span, ok := logs.Span(event.GetCtx())
	if !ok || bytes.Contains(*buffer.In(event), []byte(`"`+instlog.TraceID+`":`)) {
		return
	}
	traceID, spanID := instlog.IDs(span)
	event.Str(instlog.TraceID, traceID).Str(instlog.SpanID, spanID)
}

// buffer is the field with what an event has so far: JSON without its closing
// brace.
var buffer = inst.FieldOf[zerolog.Event, []byte]("buf")

// export parses the record, because zerolog keeps only the JSON that it is
// about to write.
func export(event *zerolog.Event, text string) {
	if !logs.Exports() {
		return
	}
	record := map[string]any{}
	whole := append(append([]byte(nil), *buffer.In(event)...), '}')
	decoder := json.NewDecoder(bytes.NewReader(whole))
	// UseNumber preserves whole numbers.
	decoder.UseNumber()
	if decoder.Decode(&record) != nil {
		return
	}
	level, _ := record[zerolog.LevelFieldName].(string)
	for _, name := range []string{zerolog.LevelFieldName, instlog.TraceID,
		zerolog.TimestampFieldName, instlog.SpanID} {
		delete(record, name)
	}
	attributes := make([]attribute.KeyValue, 0, len(record))
	for key, value := range record {
		attributes = append(attributes, instlog.Attribute(key, value))
	}
	logs.Emit(event.GetCtx(), time.Now(), severities[level],
		strings.ToUpper(level), text, attributes...)
}

var severities = map[string]log.Severity{
	"trace": log.SeverityTrace, "debug": log.SeverityDebug,
	"info": log.SeverityInfo, "warn": log.SeverityWarn,
	"error": log.SeverityError, "fatal": log.SeverityFatal,
	"panic": log.SeverityFatal2,
}
