package setup

import (
	"context"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/google/uuid"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
)

// newResource describes the program and where it runs. Values from the
// environment take precedence over detected values. It executes no program and
// resolves no name. The arguments of the process are left out because they may
// hold secrets, and its user because finding it reads the user database.
func newResource(ctx context.Context) *resource.Resource {
	// Attributes without a schema URL fit the schema of any version of the SDK.
	options := []resource.Option{
		resource.WithAttributes(slices.Concat(programAttributes(),
			hostAttributes("/"), containerAttributes("/"),
			kubernetesAttributes("/"))...),
		resource.WithTelemetrySDK(),
		resource.WithHost(),
		resource.WithOSType(),
		resource.WithProcessPID(),
		resource.WithProcessExecutableName(),
		resource.WithProcessRuntimeName(),
		resource.WithProcessRuntimeVersion(),
		resource.WithProcessRuntimeDescription(),
	}
	// With WebAssembly there is no executable, and os.Executable fails.
	if _, err := os.Executable(); err == nil {
		options = append(options, resource.WithProcessExecutablePath())
	}
	found, err := resource.New(ctx,
		append(options, resource.WithFromEnv())...)
	// If there is an error, the resource holds what could be detected.
	if err != nil {
		report(err)
	}
	return found
}

// modulePath is the path of this package's module.
const modulePath = "otel.example/pkg/setup"

// programAttributes returns the service name, which is the name of the binary,
// the version that the go command recorded, and an ID that distinguishes the
// instances of a service.
func programAttributes() []attribute.KeyValue {
	attributes := []attribute.KeyValue{
		attribute.String("service.name", binaryName()),
		attribute.Int("process.parent_pid", os.Getppid()),
		attribute.String("telemetry.distro.name", "otel-go-build"),
	}
	if id, err := uuid.NewRandom(); err == nil {
		attributes = append(attributes,
			attribute.String("service.instance.id", id.String()))
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return attributes
	}
	if info.Main.Version != "" && info.Main.Version != "(devel)" {
		attributes = append(attributes,
			attribute.String("service.version", info.Main.Version))
	}
	for _, module := range info.Deps {
		if module.Path == modulePath {
			attributes = append(attributes, attribute.String(
				"telemetry.distro.version", module.Version))
		}
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
