package slog

import (
	"context"
	"log/slog"
	"reflect"
	"runtime"
	"strings"
	"time"
	"unsafe"

	"go.opentelemetry.io/contrib/bridges/otelslog"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api"
)

// Exported records must have what With added to their logger. Each logger
// carries the handler that exports for it, in a field that a rule adds to
// slog.Logger; in tests, where nothing is added, there is none.

var exportField, hasExportField = reflect.TypeFor[slog.Logger]().
	FieldByName("otelExport")

// root exports records of loggers without attributes.
var root slog.Handler = otelslog.NewHandler(scope,
	otelslog.WithSchemaURL(inst.SchemaURL), otelslog.WithSource(true))

func fieldOf(l *slog.Logger) *any {
	if !hasExportField || l == nil {
		return new(any)
	}
	return (*any)(unsafe.Add(unsafe.Pointer(l), exportField.Offset))
}

func exporter(l *slog.Logger) slog.Handler {
	if handler, ok := (*fieldOf(l)).(slog.Handler); ok {
		return handler
	}
	return root
}

func withOnExit(c api.CallContext, made *slog.Logger) {
	from, _ := c.GetParam(0).(*slog.Logger)
	arguments, _ := c.GetParam(1).([]any)
	if !logs.Exports() || made == nil || made == from {
		return
	}
	var record slog.Record
	record.Add(arguments...)
	var attributes []slog.Attr
	record.Attrs(func(a slog.Attr) bool {
		attributes = append(attributes, a)
		return true
	})
	*fieldOf(made) = exporter(from).WithAttrs(attributes)
}

func withGroupOnExit(c api.CallContext, made *slog.Logger) {
	from, _ := c.GetParam(0).(*slog.Logger)
	name, _ := c.GetParam(1).(string)
	if !logs.Exports() || made == nil || made == from {
		return
	}
	*fieldOf(made) = exporter(from).WithGroup(name)
}

// export exports a record that the logger is about to write. One that
// OpenTelemetry's own handler exports is not exported again.
func export(l *slog.Logger, ctx context.Context, level slog.Level, text string,
	arguments []any) {
	if ctx == nil {
		ctx = context.Background()
	}
	if _, own := l.Handler().(*otelslog.Handler); own || !l.Enabled(ctx, level) {
		return
	}
	record := slog.NewRecord(time.Now(), level, text, caller())
	record.Add(arguments...)
	exporter(l).Handle(logs.In(ctx), record)
}

// caller is the place in the program that logs: the first outside of log/slog
// and of these hooks.
func caller() uintptr {
	var stack [16]uintptr
	n := runtime.Callers(4, stack[:])
	for _, pc := range stack[:n] {
		frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
		if !isLogging(frame.Function) {
			return pc
		}
	}
	return 0
}

func isLogging(function string) bool {
	return strings.HasPrefix(function, "log/slog.") ||
		strings.HasPrefix(function, scope+".")
}
