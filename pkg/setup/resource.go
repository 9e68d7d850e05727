package setup

import (
	"context"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
)

// newResource describes the program: what the environment says goes before what
// is found out. The arguments of the process and its user are left out: the
// first may hold secrets, the second makes the program read the user database.
func newResource(ctx context.Context) *resource.Resource {
	// Attributes without a schema go with the schema of any version of the SDK.
	found, err := resource.New(ctx,
		resource.WithAttributes(programAttributes()...),
		resource.WithTelemetrySDK(),
		resource.WithHost(),
		resource.WithOSType(),
		resource.WithProcessPID(),
		resource.WithProcessExecutableName(),
		resource.WithProcessExecutablePath(),
		resource.WithProcessRuntimeName(),
		resource.WithProcessRuntimeVersion(),
		resource.WithProcessRuntimeDescription(),
		resource.WithFromEnv(),
	)
	// With an error the resource holds what could be found out.
	if err != nil {
		report(err)
	}
	return found
}

// programAttributes names the service after its binary, and gives the version
// that the go command recorded.
func programAttributes() []attribute.KeyValue {
	attributes := []attribute.KeyValue{
		attribute.String("service.name", binaryName()),
	}
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		attributes = append(attributes,
			attribute.String("service.version", info.Main.Version))
	}
	return attributes
}

func binaryName() string {
	path, err := os.Executable()
	if err != nil && len(os.Args) > 0 {
		path = os.Args[0]
	}
	name := strings.TrimSuffix(filepath.Base(path), ".exe")
	if path == "" {
		return "unknown_service"
	}
	return name
}
