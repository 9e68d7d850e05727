package otlp

import (
	"encoding/binary"

	"go.opentelemetry.io/otel/attribute"
)

// appendAttributes appends a KeyValue message for each attribute.
func appendAttributes(to []byte, field int,
	attributes []attribute.KeyValue) []byte {
	for _, a := range attributes {
		to = appendMessage(to, field, func(to []byte) []byte {
			to = appendString(to, 1, string(a.Key))
			return appendMessage(to, 2, func(to []byte) []byte {
				return appendValue(to, a.Value)
			})
		})
	}
	return to
}

// appendValue appends the fields of an AnyValue message. The fields are a
// oneof, so a zero value is written as well.
func appendValue(to []byte, v attribute.Value) []byte {
	switch v.Type() {
	case attribute.BOOL:
		return appendBool(to, v.AsBool())
	case attribute.INT64:
		return appendInt(to, v.AsInt64())
	case attribute.FLOAT64:
		return appendDouble(to, 4, v.AsFloat64())
	case attribute.STRING:
		return appendText(to, v.AsString())
	case attribute.BOOLSLICE:
		return appendArray(to, v.AsBoolSlice(), appendBool)
	case attribute.INT64SLICE:
		return appendArray(to, v.AsInt64Slice(), appendInt)
	case attribute.FLOAT64SLICE:
		return appendArray(to, v.AsFloat64Slice(),
			func(to []byte, f float64) []byte { return appendDouble(to, 4, f) })
	case attribute.STRINGSLICE:
		return appendArray(to, v.AsStringSlice(), appendText)
	}
	return appendNewType(to, v)
}

// appendNewType appends a value of a type that the API has since v1.45: bytes,
// a list of values or a list of attributes.
func appendNewType(to []byte, v attribute.Value) []byte {
	switch value := v.AsInterface().(type) {
	case nil:
		return to
	case []byte:
		return appendPresentBytes(to, 7, value)
	case []attribute.Value:
		return appendArray(to, value, appendValue)
	case []attribute.KeyValue:
		return appendMessage(to, 6, func(to []byte) []byte {
			return appendAttributes(to, 1, value)
		})
	}
	return appendText(to, v.Emit())
}

func appendText(to []byte, text string) []byte {
	return appendPresentString(to, 1, text)
}

func appendBool(to []byte, value bool) []byte {
	to = appendTag(to, 2, varintType)
	if value {
		return append(to, 1)
	}
	return append(to, 0)
}

func appendInt(to []byte, value int64) []byte {
	return binary.AppendUvarint(appendTag(to, 3, varintType), uint64(value))
}

// appendArray appends an ArrayValue, whose elements are AnyValues.
func appendArray[T any](to []byte, list []T,
	element func([]byte, T) []byte) []byte {
	return appendMessage(to, 5, func(to []byte) []byte {
		for _, value := range list {
			to = appendMessage(to, 1, func(to []byte) []byte {
				return element(to, value)
			})
		}
		return to
	})
}
