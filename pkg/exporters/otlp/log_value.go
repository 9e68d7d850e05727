package otlp

import (
	"reflect"

	"go.opentelemetry.io/otel/attribute"

	"otel.example/pkg/setup/exporters"
)

// This file encodes values of log records. Their type depends on the version of
// the API; see pkg/setup/exporters/log_records.go.

// oldValue has those methods of log.Value whose types exist in every version.
// The methods Kind, AsSlice and AsMap have results of types that later versions
// lack.
type oldValue interface {
	AsBool() bool
	AsFloat64() float64
	AsInt64() int64
	AsString() string
	AsBytes() []byte
}

// These are the kinds of a log.Value (go.opentelemetry.io/otel/log@v0.12.2,
// Kind).
const (
	oldBool    = 1
	oldFloat64 = 2
	oldInt64   = 3
	oldString  = 4
	oldBytes   = 5
	oldSlice   = 6
	oldMap     = 7
)

// appendLogPair appends the fields of a KeyValue message.
func appendLogPair(to []byte, name string, value any) []byte {
	to = appendString(to, 1, name)
	return appendMessage(to, 2, func(to []byte) []byte {
		return appendLogValue(to, value)
	})
}

// appendLogValue appends the fields of an AnyValue message. An empty value has
// none.
func appendLogValue(to []byte, value any) []byte {
	switch value := value.(type) {
	case attribute.Value:
		return appendValue(to, value)
	case oldValue:
		return appendOldValue(to, value)
	}
	return to
}

func appendOldValue(to []byte, value oldValue) []byte {
	of := reflect.ValueOf(value)
	switch of.MethodByName("Kind").Call(nil)[0].Int() {
	case oldBool:
		return appendBool(to, value.AsBool())
	case oldFloat64:
		return appendDouble(to, 4, value.AsFloat64())
	case oldInt64:
		return appendInt(to, value.AsInt64())
	case oldString:
		return appendText(to, value.AsString())
	case oldBytes:
		return appendPresentBytes(to, 7, value.AsBytes())
	case oldSlice:
		list := of.MethodByName("AsSlice").Call(nil)[0]
		return appendMessage(to, 5, func(to []byte) []byte {
			for i := range list.Len() {
				to = appendMessage(to, 1, func(to []byte) []byte {
					return appendLogValue(to, list.Index(i).Interface())
				})
			}
			return to
		})
	case oldMap:
		list := of.MethodByName("AsMap").Call(nil)[0]
		return appendMessage(to, 6, func(to []byte) []byte {
			for i := range list.Len() {
				name, value := exporters.SplitPair(list.Index(i).Interface())
				to = appendMessage(to, 1, func(to []byte) []byte {
					return appendLogPair(to, name, value)
				})
			}
			return to
		})
	}
	return to
}
