package nethttp

// The tests call the hooks as injected code does, around the real transport and
// the real server's handler.

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/api/apitest"
)

type transport struct{ http.Transport }

func (t *transport) RoundTrip(req *http.Request) (resp *http.Response,
	err error) {
	real := &t.Transport
	ctx := apitest.New("net/http", "RoundTrip").
		Params(&real, &req).Results(&resp, &err)
	clientOnEnter(ctx, real, req)
	defer func() { clientOnExit(ctx, resp, err) }()
	return real.RoundTrip(req)
}

type serverHandler struct{ http.Handler }

func (h serverHandler) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	ctx := apitest.New("net/http", "ServeHTTP").Params(&h, &w, &req)
	serverOnEnter(ctx, h, w, req)
	defer serverOnExit(ctx)
	h.Handler.ServeHTTP(w, req)
}

// record installs a provider and a propagator and returns the recorder of the
// provider's spans.
func record(t *testing.T) *tracetest.SpanRecorder {
	recorder := tracetest.NewSpanRecorder()
	provider := sdktrace.NewTracerProvider(
		sdktrace.WithSpanProcessor(recorder))
	otel.SetTracerProvider(provider)
	otel.SetTextMapPropagator(propagation.TraceContext{})
	t.Cleanup(func() { provider.Shutdown(context.Background()) })
	return recorder
}

// serve starts a server on loopback whose handler is instrumented.
func serve(t *testing.T, handler http.Handler) *httptest.Server {
	server := httptest.NewServer(serverHandler{handler})
	t.Cleanup(server.Close)
	return server
}

// newClient returns a client whose transport is instrumented.
func newClient(t *testing.T) *http.Client {
	transport := &transport{}
	t.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}

// attributes returns the attributes of a span by key.
func attributes(span sdktrace.ReadOnlySpan) map[string]any {
	table := map[string]any{}
	for _, a := range span.Attributes() {
		table[string(a.Key)] = a.Value.AsInterface()
	}
	return table
}

// only returns the ended span of the given kind. The test fails unless there is
// exactly one.
func only(t *testing.T, recorder *tracetest.SpanRecorder,
	kind trace.SpanKind) sdktrace.ReadOnlySpan {
	t.Helper()
	var found []sdktrace.ReadOnlySpan
	for _, span := range recorder.Ended() {
		if span.SpanKind() == kind {
			found = append(found, span)
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d spans of kind %v", len(found), kind)
	}
	return found[0]
}
