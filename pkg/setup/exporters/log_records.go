package exporters

import (
	"reflect"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/sdk/resource"
)

// This file hides the changes of the log API. A program may have any version of
// it from v0.3 on. Up to v0.20 bodies and attributes have types of package log;
// from v0.21 on they are attribute.Value and attribute.KeyValue. The functions
// here name none of these types, so exporters that use them compile and work
// with all versions. A value is passed as any, and its methods are found by
// type assertion.

// RecordResource returns the resource of a record. It is a value in old
// versions and a pointer in new ones. For any other type RecordResource returns
// the empty resource.
func RecordResource(of any) *resource.Resource {
	switch of := of.(type) {
	case *resource.Resource:
		return of
	case resource.Resource:
		return &of
	}
	return resource.Empty()
}

// WalkAttributes calls use for each attribute of a record. walk is the record's
// method WalkAttributes, from which the type of attributes is inferred.
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

// EventName returns the event name of a record. Before v0.11 of the SDK records
// have none, and the result is "".
func EventName(record any) string {
	if named, ok := record.(interface{ EventName() string }); ok {
		return named.EventName()
	}
	return ""
}
