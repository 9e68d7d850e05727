package otlp

import "strings"

// signal holds the names in which spans, metrics and log records differ.
// Requests and responses are the same for all three.
type signal struct {
	// variables is the prefix of the environment variables of the signal:
	// OTEL_EXPORTER_OTLP_TRACES_.
	variables string
	// httpPath is appended to the base of the endpoint, grpcPath to the host
	// (https://opentelemetry.io/docs/specs/otlp/).
	httpPath, grpcPath string
	// items names the exported items in messages.
	items string
}

var (
	traces  = newSignal("traces", "trace", "spans")
	metrics = newSignal("metrics", "metrics", "metric data points")
	logs    = newSignal("logs", "logs", "log records")
)

// newSignal returns a signal. path is its HTTP path, service the package of its
// gRPC service, and items the name of its items in messages.
func newSignal(path, service, items string) signal {
	title := strings.ToUpper(service[:1]) + service[1:]
	return signal{
		variables: "OTEL_EXPORTER_OTLP_" + strings.ToUpper(path) + "_",
		httpPath:  "v1/" + path,
		grpcPath: "/opentelemetry.proto.collector." + service + ".v1." + title +
			"Service/Export",
		items: items,
	}
}

// variablePrefix is the prefix of the variables for all signals.
const variablePrefix = "OTEL_EXPORTER_OTLP_"
