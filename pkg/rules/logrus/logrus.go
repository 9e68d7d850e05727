// Package logrus instruments github.com/sirupsen/logrus: records that are written
// in a span have its trace_id and span_id, and where the user asks for it they
// are exported as OpenTelemetry logs.
package logrus

import (
	"strings"
	"time"

	"github.com/sirupsen/logrus"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"

	"otel.example/pkg/api"
	instlog "otel.example/pkg/inst-api-log"
)

var logs = instlog.New("otel.example/pkg/rules/logrus", "logrus")

func init() {
	if !logs.On() {
		api.LeaveOut(logOnEnter)
	}
}

// logOnEnter runs when a record is about to be written: its level is wanted. The
// level is the first parameter and the text is the last; what is between them
// differs from version to version.
func logOnEnter(c api.CallContext) {
	if !logs.On() {
		return
	}
	entry, _ := c.GetParam(0).(*logrus.Entry)
	level, _ := c.GetParam(1).(logrus.Level)
	text, _ := c.GetParam(c.NumParams() - 1).(string)
	if entry == nil {
		return
	}
	export(entry, level, text)
	span, ok := logs.Span(entry.Context)
	if _, has := entry.Data[instlog.TraceID]; !ok || has {
		return
	}
	// The program may write with its entry again, in another span.
	copied := entry.Dup()
	copied.Data[instlog.TraceID], copied.Data[instlog.SpanID] = instlog.IDs(span)
	copied.Level, copied.Message, copied.Buffer =
		entry.Level, entry.Message, entry.Buffer
	c.SetParam(0, copied)
}

func export(entry *logrus.Entry, level logrus.Level, text string) {
	if !logs.Exports() {
		return
	}
	at := entry.Time
	if at.IsZero() {
		at = time.Now()
	}
	attributes := make([]attribute.KeyValue, 0, len(entry.Data))
	for key, value := range entry.Data {
		attributes = append(attributes, instlog.Attribute(key, value))
	}
	logs.Emit(entry.Context, at, severities[level],
		strings.ToUpper(level.String()), text, attributes...)
}

var severities = map[logrus.Level]log.Severity{
	logrus.TraceLevel: log.SeverityTrace, logrus.DebugLevel: log.SeverityDebug,
	logrus.InfoLevel: log.SeverityInfo, logrus.WarnLevel: log.SeverityWarn,
	logrus.ErrorLevel: log.SeverityError, logrus.FatalLevel: log.SeverityFatal,
	logrus.PanicLevel: log.SeverityFatal2,
}
