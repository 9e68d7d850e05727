package inst

import (
	"reflect"
	"unsafe"
)

// Field is a field of a struct of another package: one that it does not show, or
// one that a rule adds. Hooks that read what a library keeps to itself use it.
// The offset is asked of the type as it is compiled into this program, so a
// field of another name or type in some version is taken for absent.
type Field[Struct, T any] struct {
	offset uintptr
	found  bool
}

// FieldOf returns the field of that name and of exactly the type T.
func FieldOf[Struct, T any](name string) Field[Struct, T] {
	has, ok := reflect.TypeFor[Struct]().FieldByName(name)
	if !ok || has.Type != reflect.TypeFor[T]() {
		return Field[Struct, T]{}
	}
	return Field[Struct, T]{has.Offset, true}
}

// Found says whether the struct has the field.
func (f Field[Struct, T]) Found() bool { return f.found }

// In returns a pointer to the field of a struct. Where the field is absent, or
// the struct is nil, it points to a zero value of its own.
func (f Field[Struct, T]) In(of *Struct) *T {
	if !f.found || of == nil {
		return new(T)
	}
	return (*T)(unsafe.Add(unsafe.Pointer(of), f.offset))
}
