package setup

import (
	"cmp"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"go.opentelemetry.io/otel/attribute"
)

// architectures are the values of host.arch that differ from GOARCH
// (https://opentelemetry.io/docs/specs/semconv/resource/host/).
var architectures = map[string]string{
	"arm": "arm32", "386": "x86", "ppc64le": "ppc64",
}

// hostAttributes describes the host and its operating system from files under
// root, which is "/" except in tests. Without such files, as on systems other
// than Linux, it returns only host.arch.
func hostAttributes(root string) []attribute.KeyValue {
	attributes := []attribute.KeyValue{attribute.String("host.arch",
		cmp.Or(architectures[runtime.GOARCH], runtime.GOARCH))}
	add := func(key attribute.Key, value string) {
		if value != "" {
			attributes = append(attributes, key.String(value))
		}
	}
	// In a container this is the container's machine ID, if it has one.
	add("host.id", cmp.Or(firstLine(root, "etc/machine-id"),
		firstLine(root, "var/lib/dbus/machine-id")))
	release := osRelease(root)
	add("os.name", release["NAME"])
	add("os.version", release["VERSION_ID"])
	add("os.description", release["PRETTY_NAME"])
	return attributes
}

// readFile returns the content of a file under root, or "" if it cannot be
// read.
func readFile(root, name string) string {
	text, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		return ""
	}
	return string(text)
}

func firstLine(root, name string) string {
	line, _, _ := strings.Cut(readFile(root, name), "\n")
	return strings.TrimSpace(line)
}

// osRelease returns the variables in os-release(5).
func osRelease(root string) map[string]string {
	values := map[string]string{}
	text := cmp.Or(readFile(root, "etc/os-release"),
		readFile(root, "usr/lib/os-release"))
	for _, line := range strings.Split(text, "\n") {
		if key, value, ok := strings.Cut(line, "="); ok {
			values[key] = strings.Trim(strings.TrimSpace(value), `"'`)
		}
	}
	return values
}
