package api

// What the code injected into targets calls when something is out of the
// ordinary. Injected code cannot import this package: the target may be a
// package that this one depends on. It reaches the variables below and in
// boxed.go by symbol name (otel.example/pkg/api.OtelHookPanic and so on). They are
// variables with static initialisers, so they hold their functions before any
// init function has run, and nothing here may ever need an init function.
//
// Reports are printed with the print builtin and not through os.Stderr or fmt:
// those packages may be targets themselves, and a failing hook on one of them
// must not be called again by the report of its failure.

import (
	"reflect"
	"runtime"
	"strconv"
	"sync/atomic"
)

// OtelHookPanic isolates a hook. It must be deferred directly around the call
// of the hook. If the hook panics it stops the panic and prints to standard
// error, in one write, what panicked (phase is "OnEnter" or "OnExit", hook and
// function are qualified names), the value and the stack. Without a panic it
// does nothing.
var OtelHookPanic func(phase, hook, function string) = hookPanic

// OtelSetValue is the slow path of SetParam and SetReturnVal: it assigns value
// to *target, where target is a pointer to the parameter or result. A nil value
// is the zero value of a type that has nil; a value of target's own type points
// to what is assigned. It panics with a message if value does not fit, and
// assigns nothing; what is "parameter" or "result".
var OtelSetValue func(what, function string, index int,
	target, value interface{}) = setValue

// OtelBadIndex panics with a message saying that function has no parameter or
// result (what) of that index, only count of them.
var OtelBadIndex func(what, function string, index, count int) = badIndex

// reporting is the number of reports being written now. A report that causes
// further ones (a failing hook on a function that formatting needs) would
// otherwise recurse until the stack is full.
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
		"otel: the hook was stopped and the program goes on; its stack:\n" +
		stack()
}

// describe renders a panic value. Its Error or String method is foreign code
// that may panic itself.
func describe(value interface{}) (text string) {
	defer func() {
		if recover() != nil {
			text = "(" + reflect.TypeOf(value).String() +
				" whose own description panics)"
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

// stack returns the stack of this goroutine, as much as fits into 64 KiB.
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
				wanted.String() + ", which has no nil")
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
			": the pointer to its value is nil")
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

// typeName is the type's name, with its import path if it has one: two packages
// of the same name are a likely reason for a mismatch.
func typeName(t reflect.Type) string {
	if t.PkgPath() == "" || t.Name() == "" {
		return t.String()
	}
	return t.String() + " of " + t.PkgPath()
}

// conversionHint suggests a conversion between numbers or between strings; it
// leaves out int to string, which Go allows and nobody means.
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
		panic(message + ": it has none")
	case 1:
		panic(message + ": the only one is 0")
	}
	panic(message + ": they are 0 to " + strconv.Itoa(count-1))
}
