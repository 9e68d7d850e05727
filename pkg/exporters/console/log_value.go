package console

import (
	"reflect"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
)

// As in pkg/exporters/otlp, nothing here names a type that only some versions
// of the API of log records have.

// attributesOf returns the attributes of a resource, which is a value in old
// versions and a pointer in new ones.
func attributesOf(of any) []attribute.KeyValue {
	switch of := of.(type) {
	case *resource.Resource:
		return of.Attributes()
	case resource.Resource:
		return of.Attributes()
	}
	return nil
}

// walkAttributes calls use for each attribute of a record, whose type is
// inferred from its method WalkAttributes.
func walkAttributes[Pair any](walk func(func(Pair) bool),
	use func(name string, value any)) {
	walk(func(pair Pair) bool {
		fields := reflect.ValueOf(pair)
		use(fields.Field(0).String(), plain(fields.Field(1).Interface()))
		return true
	})
}

// plain returns a value as JSON can write it: what attribute.Value holds, or
// the text that the old type log.Value gives for anything.
func plain(value any) any {
	switch value := value.(type) {
	case attribute.Value:
		return value.AsInterface()
	case interface{ String() string }:
		return value.String()
	}
	return nil
}
