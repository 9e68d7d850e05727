package zap

import (
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	instlog "otel.example/pkg/inst-api-log"
)

// Records are exported by a zapcore.Core of ours, which gets each record in
// addition to the program's cores. Exported records must have the fields that
// With has added to their logger, so each logger carries its core in a field
// that a rule adds to zap.Logger. In tests nothing is added, and there is no
// such field.

var exportField = inst.FieldOf[zap.Logger, interface{}]("otelExport")

func exportCoreOf(l *zap.Logger) zapcore.Core {
	if core, ok := (*exportField.In(l)).(zapcore.Core); ok {
		return core
	}
	return exportCore{}
}

func withOnExit(c api.CallContext, made *zap.Logger) {
	from, _ := c.GetParam(0).(*zap.Logger)
	fields, _ := c.GetParam(1).([]zapcore.Field)
	if logs.Exports() && made != nil && made != from {
		*exportField.In(made) = exportCoreOf(from).With(fields)
	}
}

// checkOnExit adds our core to a record that will be written.
func checkOnExit(c api.CallContext, entry *zapcore.CheckedEntry) {
	logger, _ := c.GetParam(0).(*zap.Logger)
	if logs.Exports() && entry != nil && logger != nil {
		entry.AddCore(entry.Entry, exportCoreOf(logger))
	}
}

// exportCore is a zapcore.Core that exports records, with the fields of its
// logger.
type exportCore struct{ fields []zapcore.Field }

func (exportCore) Enabled(zapcore.Level) bool { return true }

func (e exportCore) With(fields []zapcore.Field) zapcore.Core {
	return exportCore{append(e.fields[:len(e.fields):len(e.fields)],
		fields...)}
}

func (e exportCore) Check(entry zapcore.Entry,
	checked *zapcore.CheckedEntry) *zapcore.CheckedEntry {
	return checked.AddCore(entry, e)
}

func (e exportCore) Write(entry zapcore.Entry, fields []zapcore.Field) error {
	encoder := zapcore.NewMapObjectEncoder()
	for _, list := range [][]zapcore.Field{e.fields, fields} {
		for i := range list {
			list[i].AddTo(encoder)
		}
	}
	// The exported record refers to the span itself.
	delete(encoder.Fields, instlog.TraceID)
	delete(encoder.Fields, instlog.SpanID)
	attributes := make([]attribute.KeyValue, 0, len(encoder.Fields))
	for key, value := range encoder.Fields {
		attributes = append(attributes, instlog.Attribute(key, value))
	}
	logs.Emit(contextOf(fields), entry.Time, severity(entry.Level),
		strings.ToUpper(entry.Level.String()), entry.Message, attributes...)
	return nil
}

func (exportCore) Sync() error { return nil }

func severity(level zapcore.Level) log.Severity {
	switch level {
	case zapcore.DebugLevel:
		return log.SeverityDebug
	case zapcore.InfoLevel:
		return log.SeverityInfo
	case zapcore.WarnLevel:
		return log.SeverityWarn
	case zapcore.ErrorLevel:
		return log.SeverityError
	}
	if level < zapcore.DebugLevel {
		return log.SeverityTrace
	}
	return log.SeverityFatal
}
