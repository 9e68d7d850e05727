package redis

import (
	"reflect"
	"sync/atomic"
	"unsafe"

	"github.com/redis/go-redis/v9"
)

// A client keeps its options in a field that no method shows, of a type that
// has no name outside of its package. To find the field by its name takes longer
// than the rest of a hook, so the place is kept; there is one type of clients.

// optionsField is where a type has its options.
type optionsField struct {
	of     reflect.Type
	offset uintptr
	found  bool
}

var lastField atomic.Pointer[optionsField]

// optionsOf returns the options of a *redis.baseClient, nil for anything else.
func optionsOf(base any) *redis.Options {
	client := reflect.ValueOf(base)
	if client.Kind() != reflect.Pointer || client.IsNil() {
		return nil
	}
	field := lastField.Load()
	if field == nil || field.of != client.Type() {
		field = findOptions(client.Type())
		lastField.Store(field)
	}
	if !field.found {
		return nil
	}
	return *(**redis.Options)(unsafe.Add(client.UnsafePointer(), field.offset))
}

// findOptions looks for the field in what a pointer of the type points to.
func findOptions(pointer reflect.Type) *optionsField {
	field := &optionsField{of: pointer}
	if pointer.Elem().Kind() != reflect.Struct {
		return field
	}
	has, ok := pointer.Elem().FieldByName("opt")
	if ok && len(has.Index) == 1 &&
		has.Type == reflect.TypeFor[*redis.Options]() {
		field.offset, field.found = has.Offset, true
	}
	return field
}
