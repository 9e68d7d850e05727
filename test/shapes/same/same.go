// Package same has hooks that fit every function. They read all parameters and
// results and set them to the same values. They print the values to standard
// error.
package same

import (
	"fmt"
	"os"
	"reflect"
	"strings"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	values := make([]string, ctx.NumParams())
	for i := range values {
		value := ctx.GetParam(i)
		ctx.SetParam(i, value)
		values[i] = render(value)
	}
	trace("enter %s(%s)", ctx, values)
}

func exit(ctx api.CallContext) {
	values := make([]string, ctx.NumReturnVals())
	for i := range values {
		value := ctx.GetReturnVal(i)
		ctx.SetReturnVal(i, value)
		values[i] = render(value)
	}
	// The callers of these functions do not wait for their end.
	if name := ctx.GetFuncName(); name != "Send" && name != "Goexit" {
		trace("exit %s = %s", ctx, values)
	}
}

func trace(format string, ctx api.CallContext, values []string) {
	name := strings.TrimPrefix(ctx.GetPackageName(), "example.com/shapes/") +
		"." + ctx.GetFuncName()
	fmt.Fprintf(os.Stderr, format+"\n", name, strings.Join(values, ", "))
}

// render calls no method of the value, because the method may be a target.
func render(value any) string {
	v := reflect.ValueOf(value)
	switch {
	case !v.IsValid():
		return "nil"
	case v.CanInt() || v.CanUint() || v.CanFloat() || v.Kind() == reflect.Bool:
		return v.Type().String() + " " + number(v)
	case v.Kind() == reflect.String:
		return fmt.Sprintf("%s %q", v.Type(), v.String())
	}
	return v.Type().String()
}

func number(v reflect.Value) string {
	switch {
	case v.CanInt():
		return fmt.Sprint(v.Int())
	case v.CanUint():
		return fmt.Sprint(v.Uint())
	case v.CanFloat():
		return fmt.Sprint(v.Float())
	}
	return fmt.Sprint(v.Bool())
}
