package inst

import (
	"os"
	"strings"
)

// EnvironmentName is the name of the environment variable that carries what a
// header does: TRACEPARENT for traceparent, X_B3_TRACEID for x-b3-traceid
// (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
func EnvironmentName(header string) string {
	return strings.ToUpper(strings.ReplaceAll(header, "-", "_"))
}

// Environment is a carrier for [Extract]: the environment in which this process
// was started. Nothing can be set in it.
type Environment struct{}

// Get returns the value of a header's variable, "" without one.
func (Environment) Get(header string) string {
	return os.Getenv(EnvironmentName(header))
}

// Set does nothing: the environment of another process is a list of its own.
func (Environment) Set(string, string) {}

// Keys returns the names of the propagator's headers that are set.
func (e Environment) Keys() []string {
	var set []string
	for _, header := range Fields() {
		if e.Get(header) != "" {
			set = append(set, header)
		}
	}
	return set
}
