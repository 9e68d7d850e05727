package inst

import (
	"context"
	"errors"
	"fmt"
	"reflect"
)

// Types that say nothing of the reason: they only hold a text.
var (
	plainType   = reflect.TypeOf(errors.New(""))
	wrappedType = reflect.TypeOf(fmt.Errorf("%w", errors.New("")))
)

// ErrorType returns the value of the attribute error.type for an error: the
// name of its type, as Go prints it. Wrappers made by fmt.Errorf are looked
// through. Errors that only hold a text give "_OTHER", as the semantic
// conventions ask where nothing of few different values is known.
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
