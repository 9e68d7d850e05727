//go:build ignore

// This file becomes part of go.opentelemetry.io/otel/log before v0.11, which
// lacks the functions that convert attributes to record values. The hooks of
// logging libraries work with every version of that package, and use only these
// two functions to make values.

package log

import "go.opentelemetry.io/otel/attribute"

// ValueFromAttribute returns the record value for an attribute value.
func ValueFromAttribute(value attribute.Value) Value {
	switch value.Type() {
	case attribute.BOOL:
		return BoolValue(value.AsBool())
	case attribute.INT64:
		return Int64Value(value.AsInt64())
	case attribute.FLOAT64:
		return Float64Value(value.AsFloat64())
	case attribute.STRING:
		return StringValue(value.AsString())
	case attribute.BOOLSLICE:
		return otelSliceValue(value.AsBoolSlice(), BoolValue)
	case attribute.INT64SLICE:
		return otelSliceValue(value.AsInt64Slice(), Int64Value)
	case attribute.FLOAT64SLICE:
		return otelSliceValue(value.AsFloat64Slice(), Float64Value)
	case attribute.STRINGSLICE:
		return otelSliceValue(value.AsStringSlice(), StringValue)
	case attribute.INVALID:
		return Value{}
	}
	return StringValue(value.Emit())
}

func otelSliceValue[T any](of []T, value func(T) Value) Value {
	values := make([]Value, 0, len(of))
	for _, one := range of {
		values = append(values, value(one))
	}
	return SliceValue(values...)
}

// KeyValueFromAttribute returns the record attribute for an attribute.
func KeyValueFromAttribute(pair attribute.KeyValue) KeyValue {
	return KeyValue{Key: string(pair.Key), Value: ValueFromAttribute(pair.Value)}
}
