package exporters

import (
	"reflect"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
)

// The API of log records is still changing, and a program may have any version
// of it from v0.3 on: up to v0.20 bodies and attributes have types of the
// package log, from v0.21 on they are attribute.Value and attribute.KeyValue.
// What exporters need of records compiles and works with all of them, as none of
// those types is named: a value comes as any, and is asked what it can do.

// RecordResource returns the resource of a record, which is a value in old
// versions and a pointer in new ones; the empty one for anything else.
func RecordResource(of any) *resource.Resource {
	switch of := of.(type) {
	case *resource.Resource:
		return of
	case resource.Resource:
		return &of
	}
	return resource.Empty()
}

// WalkAttributes calls use for each attribute of a record, whose type is
// inferred from its method WalkAttributes.
func WalkAttributes[Pair any](walk func(func(Pair) bool),
	use func(name string, value any)) {
	walk(func(pair Pair) bool {
		use(SplitPair(pair))
		return true
	})
}

// SplitPair returns the fields of an attribute.KeyValue or log.KeyValue.
func SplitPair(pair any) (name string, value any) {
	if known, ok := pair.(attribute.KeyValue); ok {
		return string(known.Key), known.Value
	}
	fields := reflect.ValueOf(pair)
	return fields.Field(0).String(), fields.Field(1).Interface()
}

// EventName returns the name of a record, "" before v0.11 of the SDK, where
// records have none.
func EventName(record any) string {
	if named, ok := record.(interface{ EventName() string }); ok {
		return named.EventName()
	}
	return ""
}
