package instlog

import (
	"encoding/json"
	"fmt"
	"time"

	"go.opentelemetry.io/otel/attribute"
)

// Attribute returns a record attribute for a value of any type. A value for
// which OpenTelemetry has no attribute type becomes text, and a structure
// becomes JSON.
func Attribute(key string, value any) attribute.KeyValue {
	k := attribute.Key(key)
	switch v := value.(type) {
	case string:
		return k.String(v)
	case bool:
		return k.Bool(v)
	case int:
		return k.Int(v)
	case int64:
		return k.Int64(v)
	case int32:
		return k.Int64(int64(v))
	case uint32:
		return k.Int64(int64(v))
	case float64:
		return k.Float64(v)
	case json.Number:
		return number(k, v)
	case []byte:
		return k.String(string(v))
	case []string:
		return k.StringSlice(v)
	case time.Time:
		return k.String(v.Format(time.RFC3339Nano))
	case error:
		return k.String(v.Error())
	case fmt.Stringer:
		return k.String(fmt.Sprint(v))
	case nil:
		return k.String("")
	}
	if text, err := json.Marshal(value); err == nil {
		return k.String(string(text))
	}
	return k.String(fmt.Sprint(value))
}

// number returns an integer attribute for a whole number, and a float attribute
// otherwise.
func number(k attribute.Key, v json.Number) attribute.KeyValue {
	if whole, err := v.Int64(); err == nil {
		return k.Int64(whole)
	}
	float, err := v.Float64()
	if err != nil {
		return k.String(v.String())
	}
	return k.Float64(float)
}
