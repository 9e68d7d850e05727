//go:build ignore

// This file becomes part of go.opentelemetry.io/otel/log from v0.21 on, where
// record values are attribute values. The hooks of logging libraries work with
// every version of that package, and use only these two functions, which
// earlier versions have, to make values.

package log

import "go.opentelemetry.io/otel/attribute"

// ValueFromAttribute returns value, which is the record value.
func ValueFromAttribute(value attribute.Value) attribute.Value { return value }

// KeyValueFromAttribute returns pair, which is the record attribute.
func KeyValueFromAttribute(pair attribute.KeyValue) attribute.KeyValue {
	return pair
}
