// Package setup installs the OpenTelemetry SDK in a program that does not
// install one, configured by environment variables. A program needs only to
// import it. docs/configuration.md lists the variables.
//
// The program takes precedence. A provider that it has installed stays, and one
// that it installs later replaces ours, for traces, metrics and logs (package
// delegate). Package setup never ends the program. A problem is reported on
// standard error, at a limited rate, and the part that does not work is left
// out.
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

// install sets each global of the API unless the program has set it.
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
		report(fmt.Errorf("%s: %q is neither true nor false; using false",
			variable, value))
	}
	return strings.EqualFold(value, "true")
}

// isDefault reports whether a global of the OpenTelemetry API is still the
// initial one. The initial ones have types of particular packages.
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
