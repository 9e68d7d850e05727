package setup

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"slices"
	"strings"

	"go.opentelemetry.io/otel/exporters/stdout/stdouttrace"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"otel.example/pkg/inst-api"
	"otel.example/pkg/setup/otlp"
)

// The exporters are named one by one and not taken from contrib's autoexport:
// that one links the exporters of metrics and logs, Prometheus and gRPC into
// every program.

// exporterNames returns the names listed in OTEL_TRACES_EXPORTER; none of them
// if "none" is listed.
func exporterNames() []string {
	list := cmp.Or(strings.TrimSpace(os.Getenv("OTEL_TRACES_EXPORTER")), "otlp")
	var names []string
	for _, name := range strings.Split(list, ",") {
		name = strings.TrimSpace(name)
		if name == "none" {
			return nil
		}
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// newExporter returns the option that adds an exporter to a provider. The
// console gets each span at once, everything else gets them in batches.
func newExporter(name string) (sdktrace.TracerProviderOption, error) {
	switch name {
	case "otlp":
		exporter, err := newOTLP()
		if err != nil {
			return nil, err
		}
		return sdktrace.WithBatcher(unobserved{exporter}), nil
	case "console":
		exporter, err := stdouttrace.New()
		if err != nil {
			return nil, err
		}
		return sdktrace.WithSyncer(exporter), nil
	}
	return nil, fmt.Errorf("OTEL_TRACES_EXPORTER: unknown exporter %q, "+
		"want otlp, console or none", name)
}

func newOTLP() (sdktrace.SpanExporter, error) {
	protocol := cmp.Or(os.Getenv("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"),
		os.Getenv("OTEL_EXPORTER_OTLP_PROTOCOL"), otlp.HTTP)
	if protocol != otlp.HTTP && protocol != otlp.GRPC {
		report(fmt.Errorf("OTEL_EXPORTER_OTLP_PROTOCOL: unknown protocol %q, "+
			"want http/protobuf or grpc; taking http/protobuf", protocol))
		protocol = otlp.HTTP
	}
	return otlp.New(protocol)
}

// unobserved exports in a context in which hooks record nothing: the requests
// that carry spans must not make spans.
type unobserved struct{ sdktrace.SpanExporter }

func (e unobserved) ExportSpans(ctx context.Context,
	spans []sdktrace.ReadOnlySpan) error {
	return e.SpanExporter.ExportSpans(inst.Suppress(ctx), spans)
}
