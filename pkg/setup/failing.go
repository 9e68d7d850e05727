package setup

import (
	sdklog "go.opentelemetry.io/otel/sdk/log"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"otel.example/pkg/setup/exporters"
)

// failingFactory returns a factory whose functions return err.
func failingFactory(err error) exporters.Factory {
	return exporters.Factory{
		Spans:   func() (sdktrace.SpanExporter, error) { return nil, err },
		Metrics: func() (exporters.Metrics, error) { return nil, err },
		Logs:    func() (sdklog.Exporter, error) { return nil, err },
	}
}
