//go:build ignore

// This file becomes part of go.opentelemetry.io/otel/log from v0.21 on, where
// values of records are those of attributes. Hooks of logging libraries are
// written for every version of that package, and these two functions, which
// earlier versions have, are all that they need to make values.

package log

import "go.opentelemetry.io/otel/attribute"

// ValueFromAttribute returns the value of a record for one of an attribute.
func ValueFromAttribute(value attribute.Value) attribute.Value { return value }

// KeyValueFromAttribute returns the attribute of a record for any attribute.
func KeyValueFromAttribute(pair attribute.KeyValue) attribute.KeyValue {
	return pair
}
