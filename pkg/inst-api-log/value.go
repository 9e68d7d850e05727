package instlog

import (
	"fmt"
	"time"

	"go.opentelemetry.io/otel/log"
)

// Value returns a value of a record as OpenTelemetry has it; what it has no form
// for becomes text.
func Value(value any) log.Value {
	switch v := value.(type) {
	case nil:
		return log.Value{}
	case string:
		return log.StringValue(v)
	case bool:
		return log.BoolValue(v)
	case int:
		return log.IntValue(v)
	case int64:
		return log.Int64Value(v)
	case int32:
		return log.Int64Value(int64(v))
	case uint32:
		return log.Int64Value(int64(v))
	case float64:
		return log.Float64Value(v)
	case []byte:
		return log.BytesValue(v)
	case time.Time:
		return log.StringValue(v.Format(time.RFC3339Nano))
	case error:
		return log.StringValue(v.Error())
	case []any:
		list := make([]log.Value, 0, len(v))
		for _, element := range v {
			list = append(list, Value(element))
		}
		return log.SliceValue(list...)
	case map[string]any:
		pairs := make([]log.KeyValue, 0, len(v))
		for key, element := range v {
			pairs = append(pairs, log.KeyValue{Key: key, Value: Value(element)})
		}
		return log.MapValue(pairs...)
	}
	return log.StringValue(fmt.Sprint(value))
}
