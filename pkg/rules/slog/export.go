package slog

import (
	"context"
	"log/slog"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/log"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
	instlog "otel.example/pkg/inst-api-log"
)

// Exported records must have the attributes that With has added to their
// logger. Each logger carries its exporter in a field that a rule adds to
// slog.Logger. In tests nothing is added, and there is no such field.

var exportField = inst.FieldOf[slog.Logger, any]("otelExport")

// exporter exports the records of a logger.
type exporter struct {
	// prefix contains the groups around attributes, as in "request.".
	prefix     string
	attributes []attribute.KeyValue
}

func exporterOf(l *slog.Logger) exporter {
	found, _ := (*exportField.In(l)).(exporter)
	return found
}

func withOnExit(c api.CallContext, made *slog.Logger) {
	if !logs.Exports() {
		return
	}
	from, _ := c.GetParam(0).(*slog.Logger)
	arguments, _ := c.GetParam(1).([]any)
	if made == nil || made == from {
		return
	}
	var record slog.Record
	record.Add(arguments...)
	*exportField.In(made) = exporterOf(from).withAttributes(record)
}

func withGroupOnExit(c api.CallContext, made *slog.Logger) {
	if !logs.Exports() {
		return
	}
	from, _ := c.GetParam(0).(*slog.Logger)
	name, _ := c.GetParam(1).(string)
	if made == nil || made == from {
		return
	}
	grouped := exporterOf(from)
	grouped.prefix += name + "."
	*exportField.In(made) = grouped
}

// withAttributes returns an exporter that also has the attributes of a record.
func (e exporter) withAttributes(record slog.Record) exporter {
	e.attributes = e.attributes[:len(e.attributes):len(e.attributes)]
	record.Attrs(func(a slog.Attr) bool {
		e.add(e.prefix, a)
		return true
	})
	return e
}

func (e *exporter) add(prefix string, a slog.Attr) {
	value := a.Value.Resolve()
	if value.Kind() != slog.KindGroup {
		e.attributes = append(e.attributes,
			instlog.Attribute(prefix+a.Key, value.Any()))
		return
	}
	if a.Key != "" {
		prefix += a.Key + "."
	}
	for _, inner := range value.Group() {
		e.add(prefix, inner)
	}
}

// export exports a record that the logger is about to write. It skips records
// that OpenTelemetry's own handler exports.
func export(l *slog.Logger, ctx context.Context, level slog.Level, text string,
	arguments []any) {
	if ctx == nil {
		ctx = context.Background()
	}
	if isBridge(l.Handler()) || !l.Enabled(ctx, level) {
		return
	}
	var record slog.Record
	record.Add(arguments...)
	logs.Emit(ctx, time.Now(), severity(level), level.String(), text,
		exporterOf(l).withAttributes(record).attributes...)
}

// severity converts a level. OpenTelemetry's scale has 24 values. On both
// scales the named levels are four apart; INFO is 0 in log/slog and 9 in
// OpenTelemetry.
func severity(level slog.Level) log.Severity {
	return log.Severity(min(max(int(level)+9, 1), 24))
}
