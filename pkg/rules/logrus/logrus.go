// Package logrus instruments github.com/sirupsen/logrus. Records written in a
// span get its trace_id and span_id. If the user asks for it, records are
// exported as OpenTelemetry logs.
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

// logOnEnter runs when a record of an enabled level is about to be written. The
// level is the first parameter and the text the last; the parameters between
// them depend on the version.
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
	// The program may use its entry again in another span, so a copy gets the
	// fields.
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
