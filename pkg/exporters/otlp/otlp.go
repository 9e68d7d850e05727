// Package otlp sends spans, metrics and log records to an OpenTelemetry
// collector, over HTTP (protobuf) or gRPC. It uses only the standard library
// for that. A program that imports it has the exporter "otlp".
//
// The official exporters do the same. They are not used because of what they
// add to every program, even if the protocol is HTTP: gRPC, its gateway and the
// protobuf runtime (docs/adr/0020-own-otlp-exporter.md has the numbers).
// Moreover, their modules raise the versions of grpc, protobuf, genproto and
// x/net that a program has selected. Only a small part of all this is needed:
// one message for each signal (encode_*.go) and one unary call (send_http.go,
// send_grpc.go). A test compares the result with the official exporters
// (test/tools/otlprecv).
//
// Environment variables configure the exporter. OTEL_EXPORTER_OTLP_NAME is for
// all signals. With TRACES_, METRICS_ or LOGS_ before NAME, the variable is for
// one signal and takes precedence. NAME is one of these:
//
//	PROTOCOL            http/protobuf (default) or grpc
//	ENDPOINT            where to send to
//	HEADERS             name=value,… added to each request, percent-encoded
//	TIMEOUT             milliseconds for one batch with its retries, 10000
//	COMPRESSION         gzip or none
//	CERTIFICATE         file of the CA certificates to trust
//	CLIENT_CERTIFICATE, CLIENT_KEY  files of the client's own certificate
//	INSECURE            true: gRPC without TLS if the endpoint has no scheme
package otlp

import (
	"context"

	sdklog "go.opentelemetry.io/otel/sdk/log"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"otel.example/pkg/setup/exporters"
)

func init() {
	exporters.Register("otlp", exporters.Factory{
		Spans: func() (sdktrace.SpanExporter, error) {
			return NewSpanExporter(traces.protocol())
		},
		Metrics: func() (exporters.Metrics, error) {
			return NewMetricExporter(metrics.protocol())
		},
		Logs: func() (sdklog.Exporter, error) {
			return NewLogExporter(logs.protocol())
		},
	})
}

// These are the protocols of the exporters.
const (
	HTTP = "http/protobuf"
	GRPC = "grpc"
)

// SpanExporter exports spans. Like the exporters of the other signals, it
// connects when there is something to send, and is safe for concurrent use. The
// export method returns when the collector has accepted or rejected all items,
// or when the context is done or the timeout has passed.
type SpanExporter struct{ *client }

// NewSpanExporter returns a span exporter for a protocol, HTTP or GRPC. The
// error for an invalid variable names the variable.
func NewSpanExporter(protocol string) (*SpanExporter, error) {
	client, err := newClient(traces, protocol)
	return &SpanExporter{client}, err
}

// ExportSpans implements sdktrace.SpanExporter.
func (e *SpanExporter) ExportSpans(ctx context.Context,
	spans []sdktrace.ReadOnlySpan) error {
	return e.upload(ctx, encodeSpans(spans))
}

// MetricExporter exports metrics.
type MetricExporter struct{ *client }

// NewMetricExporter returns a metric exporter. See [NewSpanExporter].
func NewMetricExporter(protocol string) (*MetricExporter, error) {
	client, err := newClient(metrics, protocol)
	return &MetricExporter{client}, err
}

// Export implements exporters.Metrics.
func (e *MetricExporter) Export(ctx context.Context,
	data *metricdata.ResourceMetrics) error {
	return e.upload(ctx, encodeMetrics(data))
}

// LogExporter exports log records.
type LogExporter struct{ *client }

// NewLogExporter returns a log exporter. See [NewSpanExporter].
func NewLogExporter(protocol string) (*LogExporter, error) {
	client, err := newClient(logs, protocol)
	return &LogExporter{client}, err
}

// Export implements sdklog.Exporter.
func (e *LogExporter) Export(ctx context.Context,
	records []sdklog.Record) error {
	return e.upload(ctx, encodeLogs(records))
}
