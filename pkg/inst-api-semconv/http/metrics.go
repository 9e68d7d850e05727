package semhttp

import (
	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/inst-api-semconv"
)

// seconds are the advised bucket boundaries for durations of requests.
var seconds = []float64{0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75,
	1, 2.5, 5, 7.5, 10}

// bytes are the bucket boundaries for sizes. The conventions advise none, and
// the SDK's defaults end at 10 kB.
var bytes = []float64{0, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9}

var serverKeys = []attribute.Key{
	semconv.HTTPRequestMethod, semconv.URLScheme, semconv.HTTPRoute,
	semconv.HTTPResponseStatusCode, semconv.ErrorType,
	semconv.NetworkProtocolName, semconv.NetworkProtocolVersion,
}

var clientKeys = []attribute.Key{
	semconv.HTTPRequestMethod, semconv.ServerAddress, semconv.ServerPort,
	semconv.HTTPResponseStatusCode, semconv.ErrorType,
	semconv.NetworkProtocolName, semconv.NetworkProtocolVersion,
}

// These are the metrics of HTTP
// (https://opentelemetry.io/docs/specs/semconv/http/http-metrics/).
var (
	ServerDuration = inst.Metric{Name: "http.server.request.duration",
		Unit: "s", Description: "Duration of HTTP server requests.",
		Buckets: seconds, Keys: serverKeys}
	ServerActive = inst.Metric{Name: "http.server.active_requests",
		Unit:        "{request}",
		Description: "Number of active HTTP server requests.",
		Keys: []attribute.Key{semconv.HTTPRequestMethod,
			semconv.URLScheme}}
	ServerRequestSize = inst.Metric{Name: "http.server.request.body.size",
		Unit: "By", Description: "Size of HTTP server request bodies.",
		Buckets: bytes, Keys: serverKeys}
	ServerResponseSize = inst.Metric{Name: "http.server.response.body.size",
		Unit: "By", Description: "Size of HTTP server response bodies.",
		Buckets: bytes, Keys: serverKeys}

	ClientDuration = inst.Metric{Name: "http.client.request.duration",
		Unit: "s", Description: "Duration of HTTP client requests.",
		Buckets: seconds, Keys: clientKeys}
	ClientActive = inst.Metric{Name: "http.client.active_requests",
		Unit: "{request}", Description: "Number of active HTTP requests.",
		Keys: []attribute.Key{semconv.HTTPRequestMethod,
			semconv.ServerAddress, semconv.ServerPort}}
	ClientRequestSize = inst.Metric{Name: "http.client.request.body.size",
		Unit: "By", Description: "Size of HTTP client request bodies.",
		Buckets: bytes, Keys: clientKeys}
	ClientResponseSize = inst.Metric{Name: "http.client.response.body.size",
		Unit: "By", Description: "Size of HTTP client response bodies.",
		Buckets: bytes, Keys: clientKeys}
)
