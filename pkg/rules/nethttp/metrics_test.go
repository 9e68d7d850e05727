package nethttp

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"otel.example/pkg/inst-api/insttest"
)

func TestMetrics(t *testing.T) {
	recorder := insttest.Record(t)
	mux := newMux("POST /items/{id}", http.HandlerFunc(
		func(w http.ResponseWriter, r *http.Request) {
			active := recorder.Metric(t, "http.server.active_requests")
			if len(active) != 1 || active[0].Sum != 1 {
				t.Errorf("in the handler: %+v", active)
			}
			io.Copy(io.Discard, r.Body)
			w.WriteHeader(201)
			io.WriteString(w, "1234567")
		}))
	server := serve(t, mux)
	response, err := newClient(t).Post(server.URL+"/items/7", "text/plain",
		strings.NewReader("12345"))
	if err != nil {
		t.Fatal(err)
	}
	io.Copy(io.Discard, response.Body)
	response.Body.Close()
	server.Close()

	of := "http.request.method:POST http.response.status_code:201 "
	onServer := "map[" + of + "http.route:/items/{id} " +
		"network.protocol.version:1.1 url.scheme:http]"
	port := server.Listener.Addr().String()[len("127.0.0.1:"):]
	onClient := "map[" + of + "network.protocol.version:1.1 " +
		"server.address:127.0.0.1 server.port:" + port + "]"
	for name, want := range map[string]struct {
		attributes string
		sum        float64
	}{
		"http.server.request.duration":   {onServer, -1},
		"http.server.request.body.size":  {onServer, 5},
		"http.server.response.body.size": {onServer, 7},
		"http.client.request.duration":   {onClient, -1},
		"http.client.request.body.size":  {onClient, 5},
		"http.client.response.body.size": {onClient, 7},
	} {
		points := recorder.Metric(t, name)
		if len(points) != 1 || points[0].Count != 1 ||
			fmt.Sprint(points[0].Attributes) != want.attributes {
			t.Errorf("%s: %+v, want %s", name, points, want.attributes)
			continue
		}
		if sum := points[0].Sum; want.sum >= 0 && sum != want.sum ||
			want.sum < 0 && (sum <= 0 || sum > 60) {
			t.Errorf("%s: %v", name, sum)
		}
	}
	for _, name := range []string{"http.server.active_requests",
		"http.client.active_requests"} {
		points := recorder.Metric(t, name)
		if len(points) != 1 || points[0].Sum != 0 {
			t.Errorf("%s: %+v", name, points)
		}
	}
}

func TestManualSpansTakePrecedence(t *testing.T) {
	recorder := insttest.Record(t)
	server := serve(t, http.NotFoundHandler())
	ctx, manual := otelhttpSpan()
	request, err := http.NewRequestWithContext(ctx, "GET", server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := newClient(t).Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	manual.End()
	for _, span := range recorder.Ended() {
		if span.InstrumentationScope().Name == scope &&
			span.SpanKind().String() == "client" {
			t.Error("the call has a second span")
		}
	}
}

// otelhttpSpan returns a span such as an OpenTelemetry instrumentation library
// makes around a request.
func otelhttpSpan() (context.Context, trace.Span) {
	return otel.Tracer("manual").Start(context.Background(), "GET",
		trace.WithSpanKind(trace.SpanKindClient),
		trace.WithAttributes(attribute.String("http.request.method", "GET")))
}
