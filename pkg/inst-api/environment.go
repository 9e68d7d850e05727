package inst

import (
	"os"
	"strings"
)

// EnvironmentName returns the name of the environment variable that carries the
// given header: TRACEPARENT for traceparent, X_B3_TRACEID for x-b3-traceid
// (https://opentelemetry.io/docs/specs/otel/context/env-carriers/).
func EnvironmentName(header string) string {
	return strings.ToUpper(strings.ReplaceAll(header, "-", "_"))
}

// Environment is a read-only carrier for [Extract]: the environment in which
// this process was started.
type Environment struct{}

// Get returns the value of the header's variable, or "".
func (Environment) Get(header string) string {
	return os.Getenv(EnvironmentName(header))
}

// Set does nothing. The environment of a process that the program starts is a
// separate list.
func (Environment) Set(string, string) {}

// Keys returns those headers of the global propagator whose variables are set.
func (e Environment) Keys() []string {
	var set []string
	for _, header := range Fields() {
		if e.Get(header) != "" {
			set = append(set, header)
		}
	}
	return set
}
