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

// newResource describes the program and where it runs: what the environment
// says goes before what is found out. Nothing is executed and no name is looked
// up. The arguments of the process and its user are left out: the first may
// hold secrets, the second makes the program read the user database.
func newResource(ctx context.Context) *resource.Resource {
	// Attributes without a schema go with the schema of any version of the SDK.
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
	// WebAssembly has no executable: os.Executable says so.
	if _, err := os.Executable(); err == nil {
		options = append(options, resource.WithProcessExecutablePath())
	}
	found, err := resource.New(ctx,
		append(options, resource.WithFromEnv())...)
	// With an error the resource holds what could be found out.
	if err != nil {
		report(err)
	}
	return found
}

// modulePath is that of this package's module.
const modulePath = "otel.example/pkg/setup"

// programAttributes names the service after its binary, gives the version that
// the go command recorded, and tells the instances of a service apart.
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
