package otlp

import "strings"

// signal is what differs between spans, metrics and log records: names. The
// requests and answers of the three are sent in the same way.
type signal struct {
	// variables is the part that names the signal in the variables of the
	// environment: OTEL_EXPORTER_OTLP_TRACES_ENDPOINT.
	variables string
	// httpPath follows the base of the endpoint, grpcPath the host
	// (https://opentelemetry.io/docs/specs/otlp/).
	httpPath, grpcPath string
	// items is what messages call the things sent.
	items string
}

var (
	traces  = newSignal("traces", "trace", "spans")
	metrics = newSignal("metrics", "metrics", "metric data points")
	logs    = newSignal("logs", "logs", "log records")
)

// newSignal names a signal by its path, the package of its service, and what
// messages call its items.
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

// variablePrefix begins the variables that are for all signals.
const variablePrefix = "OTEL_EXPORTER_OTLP_"
