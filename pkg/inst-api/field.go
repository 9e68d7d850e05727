package inst

import (
	"reflect"
	"unsafe"
)

// Field is a field of a struct of another package: an unexported field, or a
// field that a rule adds. Hooks use it to read what a library keeps to itself.
// The offset comes from the type that is compiled into this program, so a field
// with another name or type in some version counts as absent.
type Field[Struct, T any] struct {
	offset uintptr
	found  bool
}

// FieldOf returns the field with the given name whose type is exactly T.
func FieldOf[Struct, T any](name string) Field[Struct, T] {
	has, ok := reflect.TypeFor[Struct]().FieldByName(name)
	if !ok || has.Type != reflect.TypeFor[T]() {
		return Field[Struct, T]{}
	}
	return Field[Struct, T]{has.Offset, true}
}

// Found reports whether the struct has the field.
func (f Field[Struct, T]) Found() bool { return f.found }

// In returns a pointer to the field of the given struct. If the field is absent
// or the struct is nil, it returns a pointer to a new zero value.
func (f Field[Struct, T]) In(of *Struct) *T {
	if !f.found || of == nil {
		return new(T)
	}
	return (*T)(unsafe.Add(unsafe.Pointer(of), f.offset))
}
