// Package otlp sends spans, metrics and log records to an OpenTelemetry
// collector, over HTTP (protobuf) or gRPC, with the standard library alone. A
// program that imports it has the exporter "otlp".
//
// The official exporters do the same and would be taken, but for what they
// bring into every program, even where the protocol is HTTP: gRPC, its gateway
// and the protobuf runtime (docs/adr/0020-own-otlp-exporter.md has the
// numbers). Worse, their modules raise the versions of grpc, protobuf, genproto
// and x/net that a program has chosen. What is needed of all this is one
// message a signal (encode_*.go) and one unary call (send_http.go,
// send_grpc.go). A test compares with the official exporters
// (test/tools/otlprecv).
//
// It is configured by variables of the environment, OTEL_EXPORTER_OTLP_NAME for
// all signals, and with TRACES_, METRICS_ or LOGS_ before the NAME for one,
// which goes first:
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

// Protocols that the exporters know.
const (
	HTTP = "http/protobuf"
	GRPC = "grpc"
)

// SpanExporter sends spans. Like the exporters of the other signals it connects when
// there is something to send, is safe for concurrent use, and returns from its
// export method when the collector has taken or refused everything, or the
// context or the timeout is over.
type SpanExporter struct{ *client }

// NewSpanExporter returns an exporter for a protocol, HTTP or GRPC. What cannot be
// read in a variable is an error that names it.
func NewSpanExporter(protocol string) (*SpanExporter, error) {
	client, err := newClient(traces, protocol)
	return &SpanExporter{client}, err
}

// ExportSpans implements sdktrace.SpanExporter.
func (e *SpanExporter) ExportSpans(ctx context.Context,
	spans []sdktrace.ReadOnlySpan) error {
	return e.upload(ctx, encodeSpans(spans))
}

// MetricExporter sends metrics.
type MetricExporter struct{ *client }

// NewMetricExporter is to metrics what NewSpans is to spans.
func NewMetricExporter(protocol string) (*MetricExporter, error) {
	client, err := newClient(metrics, protocol)
	return &MetricExporter{client}, err
}

// Export implements exporters.Metrics.
func (e *MetricExporter) Export(ctx context.Context,
	data *metricdata.ResourceMetrics) error {
	return e.upload(ctx, encodeMetrics(data))
}

// LogExporter sends log records.
type LogExporter struct{ *client }

// NewLogExporter is to log records what NewSpans is to spans.
func NewLogExporter(protocol string) (*LogExporter, error) {
	client, err := newClient(logs, protocol)
	return &LogExporter{client}, err
}

// Export implements sdklog.Exporter.
func (e *LogExporter) Export(ctx context.Context,
	records []sdklog.Record) error {
	return e.upload(ctx, encodeLogs(records))
}
