// Package otlp sends spans to an OpenTelemetry collector, over HTTP (protobuf)
// or gRPC, with the standard library alone.
//
// The official exporters do the same and would be taken, but for what they
// bring into every program, even where the protocol is HTTP: gRPC, its gateway
// and the protobuf runtime. A small HTTP server of 8.4 MB and 186 packages
// becomes one of 20.5 MB and 374 packages, with this package one of 10.9 MB and
// 242 packages (Go 1.26, linux/amd64). Worse, their modules raise the versions
// of grpc, protobuf, genproto and x/net that a program has chosen. What is
// needed of all this is one message (encode.go) and one unary call
// (send_http.go, send_grpc.go). A test compares with the official exporter
// (test/tools/otlprecv).
package otlp

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// Exporter sends spans as the environment says. It is safe for concurrent use.
type Exporter struct {
	send    sender
	timeout time.Duration
	// firstWait is the pause before the first retry; each next one is twice as
	// long.
	firstWait time.Duration
}

// sender makes one attempt to send an encoded request.
type sender interface {
	send(ctx context.Context, request []byte) error
	close()
}

// temporary is an error after which sending again makes sense.
type temporary struct {
	error
	// after is how long the receiver wants us to wait, 0 if it does not say.
	after time.Duration
}

// Protocols that New knows.
const (
	HTTP = "http/protobuf"
	GRPC = "grpc"
)

// New returns an exporter for a protocol, HTTP or GRPC. It is configured by the
// variables OTEL_EXPORTER_OTLP_* and OTEL_EXPORTER_OTLP_TRACES_*, of which the
// latter go first:
//
//	ENDPOINT            where to send to
//	HEADERS             name=value,… added to each request, percent-encoded
//	TIMEOUT             milliseconds for one batch with its retries, 10000
//	COMPRESSION         gzip or none
//	CERTIFICATE         file of the CA certificates to trust
//	CLIENT_CERTIFICATE, CLIENT_KEY  files of the client's own certificate
//	INSECURE            true: gRPC without TLS if the endpoint has no scheme
//
// It connects when the first span is sent. What cannot be read in a variable is
// an error that names it.
func New(protocol string) (*Exporter, error) {
	config, err := readConfig(protocol)
	if err != nil {
		return nil, err
	}
	send := newHTTPSender(config)
	if protocol == GRPC {
		if send, err = newGRPCSender(config); err != nil {
			return nil, err
		}
	}
	return &Exporter{send, config.timeout, time.Second}, nil
}

// ExportSpans implements sdktrace.SpanExporter. It returns when the collector
// has the spans, refuses them, or ctx or the timeout is over.
func (e *Exporter) ExportSpans(ctx context.Context,
	spans []sdktrace.ReadOnlySpan) error {
	if len(spans) == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, e.timeout)
	defer cancel()
	request := encode(spans)
	for wait := e.firstWait; ; wait *= 2 {
		err := e.send.send(ctx, request)
		var again temporary
		if !errors.As(err, &again) {
			return err
		}
		if pause(ctx, max(jitter(wait), again.after)) != nil {
			return err
		}
	}
}

// Shutdown implements sdktrace.SpanExporter.
func (e *Exporter) Shutdown(context.Context) error {
	e.send.close()
	return nil
}

// jitter returns a time between half and the whole of a pause, so that the
// programs of a fleet do not come back all at once.
func jitter(wait time.Duration) time.Duration {
	return wait/2 + rand.N(wait/2+1)
}

// pause waits, or returns an error if that would outlast ctx.
func pause(ctx context.Context, wait time.Duration) error {
	end, bounded := ctx.Deadline()
	if bounded && time.Until(end) < wait {
		return context.DeadlineExceeded
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(wait):
		return nil
	}
}
