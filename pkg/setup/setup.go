// Package setup installs the OpenTelemetry SDK in a program that was built
// without one, as the environment says (OTEL_* variables of the OpenTelemetry
// specification). Importing it is all it takes.
//
// Beyond the variables that the SDK and its exporters read themselves:
//
//	OTEL_SDK_DISABLED        true: no SDK; trace context is still passed on
//	OTEL_TRACES_EXPORTER     list of otlp (default), console, none
//	OTEL_EXPORTER_OTLP_PROTOCOL, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL
//	                         http/protobuf (default) or grpc
//	OTEL_PROPAGATORS         default tracecontext,baggage
//	OTEL_GO_SHUTDOWN_TIMEOUT longest time that flushing may hold up the end of
//	                         the program: 5s (default), or milliseconds
//
// The program comes first. A provider it has installed is left alone, one it
// installs later replaces ours. Nothing here ever ends the program: what does
// not work is said on standard error, not too often, and left out.
package setup

import (
	"context"
	"os"
	"reflect"
	"strings"

	"go.opentelemetry.io/contrib/propagators/autoprop"
	"go.opentelemetry.io/otel"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

func init() { install() }

// install sets the global propagator and tracer provider, each unless the
// program has set its own.
func install() {
	if isDefault(otel.GetTextMapPropagator()) {
		otel.SetTextMapPropagator(autoprop.NewTextMapPropagator())
	}
	if disabled() || !isDefault(otel.GetTracerProvider()) {
		return
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(report))
	provider, count := newProvider(context.Background())
	exporters = count
	otel.SetTracerProvider(provider)
}

// exporters is the number of exporters of the provider we have installed.
var exporters int

// Exports says whether this package has installed a provider that sends spans
// anywhere: only then is there something to lose when the program ends.
func Exports() bool { return exporters > 0 }

func disabled() bool {
	value := strings.TrimSpace(os.Getenv("OTEL_SDK_DISABLED"))
	return strings.EqualFold(value, "true")
}

// isDefault says whether a global of the OpenTelemetry API is still the one the
// API starts with, which belongs to a package of its own.
func isDefault(global any) bool {
	t := reflect.TypeOf(global)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.PkgPath() == "go.opentelemetry.io/otel/internal/global"
}

// newProvider returns a provider with the exporters that the environment names,
// and their number. Sampler, span limits and batches are left to the SDK, which
// reads their variables itself.
func newProvider(ctx context.Context) (*sdktrace.TracerProvider, int) {
	options := []sdktrace.TracerProviderOption{
		sdktrace.WithResource(newResource(ctx)),
	}
	for _, name := range exporterNames() {
		option, err := newExporter(name)
		if err != nil {
			report(err)
			continue
		}
		options = append(options, option)
	}
	// One option is the resource.
	return sdktrace.NewTracerProvider(options...), len(options) - 1
}
