// Package change has hooks that change values: they add 1 to number parameters,
// 10 to number results, "!" to string parameters and "?" to string results.
package change

import (
	"reflect"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	for i := range ctx.NumParams() {
		ctx.SetParam(i, changed(ctx.GetParam(i), 1, "!"))
	}
}

func exit(ctx api.CallContext) {
	for i := range ctx.NumReturnVals() {
		ctx.SetReturnVal(i, changed(ctx.GetReturnVal(i), 10, "?"))
	}
}

func changed(value any, number int64, text string) any {
	if value == nil {
		return nil
	}
	v := reflect.New(reflect.TypeOf(value)).Elem()
	v.Set(reflect.ValueOf(value))
	switch {
	case v.CanInt():
		v.SetInt(v.Int() + number)
	case v.CanFloat():
		v.SetFloat(v.Float() + float64(number))
	case v.Kind() == reflect.String:
		v.SetString(v.String() + text)
	}
	return v.Interface()
}
