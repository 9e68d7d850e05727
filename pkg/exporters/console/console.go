// Package console writes spans, metrics and log records to standard output, as
// JSON. A program that imports it has the exporter "console".
//
// Spans and metrics are written by the official exporters. The one for log
// records is our own (logs.go): the official one goes with one version of the
// API of log records, which is not stable, and programs have any.
package console

import (
	"os"

	"go.opentelemetry.io/otel/exporters/stdout/stdoutmetric"
	"go.opentelemetry.io/otel/exporters/stdout/stdouttrace"
	sdklog "go.opentelemetry.io/otel/sdk/log"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"otel.example/pkg/setup/exporters"
)

func init() {
	exporters.Register("console", exporters.Factory{
		Spans: func() (sdktrace.SpanExporter, error) {
			return stdouttrace.New()
		},
		Metrics: func() (exporters.Metrics, error) {
			return stdoutmetric.New()
		},
		Logs: func() (sdklog.Exporter, error) {
			return newLogExporter(os.Stdout), nil
		},
	})
}
