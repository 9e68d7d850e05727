package redis

import (
	"reflect"
	"sync/atomic"
	"unsafe"

	"github.com/redis/go-redis/v9"
)

// A client has its options in an unexported field of an unexported type.
// Finding the field by its name takes longer than the rest of a hook, so its
// offset is cached. Programs have one type of client.

// optionsField is the position of the options in a type.
type optionsField struct {
	of     reflect.Type
	offset uintptr
	found  bool
}

var lastField atomic.Pointer[optionsField]

// optionsOf returns the options of a *redis.baseClient, or nil for any other
// value.
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

// findOptions finds the field in the type that a pointer type points to.
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
