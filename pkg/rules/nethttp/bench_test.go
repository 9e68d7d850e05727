package nethttp

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/propagation"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

// BenchmarkServer measures what the server hooks add to a request, with the SDK
// and without an exporter.
func BenchmarkServer(b *testing.B) {
	otel.SetTracerProvider(sdktrace.NewTracerProvider())
	otel.SetTextMapPropagator(propagation.TraceContext{})
	leaf := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(200)
	})
	for name, handler := range map[string]http.Handler{
		"plain": leaf, "hooked": serverHandler{leaf},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				request := httptest.NewRequest("GET", "/a?b=c", nil)
				handler.ServeHTTP(httptest.NewRecorder(), request)
			}
		})
	}
}

// BenchmarkTargetIsPanicking measures targetIsPanicking when nothing panics.
func BenchmarkTargetIsPanicking(b *testing.B) {
	for range b.N {
		targetIsPanicking()
	}
}
