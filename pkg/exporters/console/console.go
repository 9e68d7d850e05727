// Package console writes spans, metrics and log records to standard output, as
// JSON. A program that imports it has the exporter "console".
//
// The official exporters write spans and metrics. The exporter of log records
// is our own (logs.go), because the official one works with only one version of
// the log API, which is not stable, and a program may have any version.
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
