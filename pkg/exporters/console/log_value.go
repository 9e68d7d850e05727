package console

import "go.opentelemetry.io/otel/attribute"

// jsonValue returns a value as JSON can write it: what attribute.Value holds, or
// the text that the old type log.Value gives for anything.
func jsonValue(value any) any {
	switch value := value.(type) {
	case attribute.Value:
		return value.AsInterface()
	case interface{ String() string }:
		return value.String()
	}
	return nil
}
