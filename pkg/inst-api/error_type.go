package inst

import (
	"context"
	"errors"
	"fmt"
	"reflect"
)

// These types hold only a text, so their names say nothing about the cause.
var (
	plainType   = reflect.TypeOf(errors.New(""))
	wrappedType = reflect.TypeOf(fmt.Errorf("%w", errors.New("")))
)

// ErrorType returns the value of the attribute error.type for err: the name of
// its type, as Go prints it. It unwraps errors made by fmt.Errorf. For an error
// that holds only a text it returns "_OTHER", which the semantic conventions
// prescribe if no low-cardinality value is known.
func ErrorType(err error) string {
	switch {
	case errors.Is(err, context.Canceled):
		return "context.Canceled"
	case errors.Is(err, context.DeadlineExceeded):
		return "context.DeadlineExceeded"
	}
	for reflect.TypeOf(err) == wrappedType {
		err = errors.Unwrap(err)
	}
	if err == nil || reflect.TypeOf(err) == plainType {
		return "_OTHER"
	}
	return reflect.TypeOf(err).String()
}
