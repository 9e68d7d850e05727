package setup

import (
	"errors"
	"os"
)

// checkConfigFile reports that OTEL_CONFIG_FILE is ignored. The module that
// reads configuration files, go.opentelemetry.io/contrib/otelconf, links every
// exporter and gRPC (docs/adr/0041-no-configuration-file.md).
func checkConfigFile() {
	if os.Getenv("OTEL_CONFIG_FILE") != "" {
		report(errors.New("OTEL_CONFIG_FILE: configuration files are not " +
			"supported; the other OTEL_ variables are used"))
	}
}
