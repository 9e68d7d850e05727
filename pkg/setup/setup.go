// Package setup installs the OpenTelemetry SDK in a program that was built
// without one, as the environment says. Importing it is all it takes.
// docs/configuration.md lists every variable.
//
// The program comes first. A provider it has installed is left alone, and what
// it installs later takes the place of ours, for traces, metrics and logs
// (package forward). Nothing here ever ends the program: what does not work is
// said on standard error, not too often, and left out.
//
// Exporters are packages of their own (package exporters).
package setup

import (
	"context"
	"fmt"
	"os"
	"reflect"
	"strings"

	"go.opentelemetry.io/contrib/propagators/autoprop"
	"go.opentelemetry.io/otel"
)

func init() { install() }

// install sets the globals of the API, each unless the program has set its own.
func install() {
	if isDefault(otel.GetTextMapPropagator()) {
		otel.SetTextMapPropagator(autoprop.NewTextMapPropagator())
	}
	installReports()
	if disabled() {
		return
	}
	checkConfigFile()
	res := newResource(context.Background())
	installTraces(res)
	installMetrics(res)
	installLogs(res)
}

func disabled() bool {
	const variable = "OTEL_SDK_DISABLED"
	value := strings.TrimSpace(os.Getenv(variable))
	if value != "" && !strings.EqualFold(value, "true") &&
		!strings.EqualFold(value, "false") {
		report(fmt.Errorf("%s: %q is neither true nor false; taking false",
			variable, value))
	}
	return strings.EqualFold(value, "true")
}

// isDefault says whether a global of the OpenTelemetry API is still the one the
// API starts with, which belongs to a package of its own.
func isDefault(global any) bool {
	t := reflect.TypeOf(global)
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.PkgPath() {
	case "go.opentelemetry.io/otel/internal/global",
		"go.opentelemetry.io/otel/log/internal/global":
		return true
	}
	return false
}
