package api

// This file has what injected code calls in exceptional cases. Injected code
// cannot import this package, because package api may depend on the target. It
// reaches the variables below and in reflect_context.go by symbol name
// (otel.example/pkg/api.OtelHookPanic and so on). The variables have static
// initializers, so they hold their functions before any init function runs. No
// function here may come to depend on an init function.
//
// Reports are printed with the print builtin, not with os.Stderr or fmt. Those
// packages may be targets themselves, and reporting the failure of a hook must
// not call that hook again.

import (
	"reflect"
	"runtime"
	"strconv"
	"sync/atomic"
)

// OtelHookPanic isolates a hook. It must be deferred directly around the call
// of the hook. If the hook panics, it stops the panic and prints a report to
// standard error in one write: the phase ("OnEnter" or "OnExit"), the qualified
// names of hook and function, the value and the stack. Without a panic it does
// nothing.
var OtelHookPanic func(phase, hook, function string) = hookPanic

// OtelSetValue implements the slow path of SetParam and SetReturnVal. It
// assigns value to *target, where target is a pointer to the parameter or
// result. A nil value stands for the zero value of a type that has nil. A value
// of target's own type is a pointer to the value to assign. OtelSetValue panics
// with a message, and assigns nothing, if value does not fit. what is
// "parameter" or "result".
var OtelSetValue func(what, function string, index int,
	target, value interface{}) = setValue

// OtelBadIndex panics with a message that function has no parameter or result
// (what) with that index, only count of them.
var OtelBadIndex func(what, function string, index, count int) = badIndex

// reporting is the number of reports in progress. A report may cause further
// reports, if a hook fails on a function that formatting uses. Without a limit
// they would recurse until the stack overflows.
var reporting int32

const maxNestedReports = 8

func hookPanic(phase, hook, function string) {
	// recover works only in the deferred function itself.
	if value := recover(); value != nil {
		reportPanic(phase, hook, function, value)
	}
}

func reportPanic(phase, hook, function string, value interface{}) {
	if atomic.AddInt32(&reporting, 1) > maxNestedReports {
		print("otel: panic in ", phase, " hook ", hook, " of ", function, "\n")
	} else {
		print(hookReport(phase, hook, function, value))
	}
	atomic.AddInt32(&reporting, -1)
}

func hookReport(phase, hook, function string, value interface{}) string {
	return "otel: panic in " + phase + " hook " + hook + " of " + function +
		": " + describe(value) + "\n" +
		"otel: the rest of the hook is skipped, the program continues; stack:\n" +
		stack()
}

// describe formats a panic value. The value's Error or String method is foreign
// code and may itself panic.
func describe(value interface{}) (text string) {
	defer func() {
		if recover() != nil {
			text = "(" + reflect.TypeOf(value).String() +
				", whose Error or String method panics)"
		}
	}()
	switch v := value.(type) {
	case error:
		return v.Error()
	case interface{ String() string }:
		return v.String()
	case string:
		return v
	}
	return describeKind(reflect.ValueOf(value))
}

func describeKind(v reflect.Value) string {
	name := v.Type().String()
	switch v.Kind() {
	case reflect.String:
		return name + "(" + strconv.Quote(v.String()) + ")"
	case reflect.Bool:
		return name + "(" + strconv.FormatBool(v.Bool()) + ")"
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return name + "(" + strconv.FormatInt(v.Int(), 10) + ")"
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32,
		reflect.Uint64, reflect.Uintptr:
		return name + "(" + strconv.FormatUint(v.Uint(), 10) + ")"
	case reflect.Float32, reflect.Float64:
		return name + "(" + strconv.FormatFloat(v.Float(), 'g', -1, 64) + ")"
	}
	return "a value of type " + name
}

// stack returns the stack of this goroutine, truncated to 64 KiB.
func stack() string {
	for size := 4 << 10; ; size *= 2 {
		buf := make([]byte, size)
		n := runtime.Stack(buf, false)
		if n < size || size >= 64<<10 {
			return string(buf[:n])
		}
	}
}

func setValue(what, function string, index int, target, value interface{}) {
	variable := reflect.ValueOf(target).Elem()
	wanted := variable.Type()
	if value == nil {
		if !hasNil(wanted.Kind()) {
			panic(cannotSet(what, function, index) + ": it has type " +
				wanted.String() + ", which cannot be nil")
		}
		variable.Set(reflect.Zero(wanted))
		return
	}
	given := reflect.ValueOf(value)
	switch {
	case given.Type().AssignableTo(wanted):
		variable.Set(given)
	case given.Kind() != reflect.Ptr || given.Type().Elem() != wanted:
		panic(cannotSet(what, function, index) + ": it has type " +
			wanted.String() + ", the value has type " + typeName(given.Type()) +
			conversionHint(given.Type(), wanted))
	case given.IsNil():
		panic(cannotSet(what, function, index) +
			": the pointer to the value is nil")
	default:
		variable.Set(given.Elem())
	}
}

func hasNil(kind reflect.Kind) bool {
	switch kind {
	case reflect.Ptr, reflect.Slice, reflect.Map, reflect.Chan, reflect.Func,
		reflect.Interface, reflect.UnsafePointer:
		return true
	}
	return false
}

func cannotSet(what, function string, index int) string {
	return "cannot set " + what + " " + strconv.Itoa(index) + " of " + function
}

// typeName returns the type's name, and its import path if it has one. Two
// packages with the same name are a likely reason for a mismatch.
func typeName(t reflect.Type) string {
	if t.PkgPath() == "" || t.Name() == "" {
		return t.String()
	}
	return t.String() + " of " + t.PkgPath()
}

// conversionHint suggests a conversion between numbers or between strings. It
// does not suggest int to string, which Go allows and nobody wants.
func conversionHint(given, wanted reflect.Type) string {
	sameFamily := isNumber(given.Kind()) && isNumber(wanted.Kind()) ||
		given.Kind() == reflect.String && wanted.Kind() == reflect.String
	if !sameFamily {
		return ""
	}
	return "; convert it: " + wanted.String() + "(…)"
}

func isNumber(kind reflect.Kind) bool {
	return kind >= reflect.Int && kind <= reflect.Float64
}

func badIndex(what, function string, index, count int) {
	message := function + " has no " + what + " " + strconv.Itoa(index)
	switch count {
	case 0:
		panic(message + ": it has no " + what + "s")
	case 1:
		panic(message + ": the only valid index is 0")
	}
	panic(message + ": valid indexes are 0 to " + strconv.Itoa(count-1))
}
