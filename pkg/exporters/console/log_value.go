package console

import "go.opentelemetry.io/otel/attribute"

// jsonValue returns a value that JSON can encode: the content of an
// attribute.Value, or the text of the old type log.Value.
func jsonValue(value any) any {
	switch value := value.(type) {
	case attribute.Value:
		return value.AsInterface()
	case interface{ String() string }:
		return value.String()
	}
	return nil
}
