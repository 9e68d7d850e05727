package goroutine

import (
	"sync/atomic"
	"unsafe"
)

// Box holds a value of interface type T that one goroutine may take away while
// others read it. A mutex would cost every reader 10 ns, an atomic.Value an
// allocation, for it can never be emptied otherwise.
//
// The two words of an interface value are kept apart: the type, which is never
// changed again, and the pointer to the data, which is nil in an empty box.
type Box[T any] struct {
	kind unsafe.Pointer
	data unsafe.Pointer
}

// words is an interface value as the runtime sees it (runtime.iface).
type words struct {
	kind unsafe.Pointer
	data unsafe.Pointer
}

// Set fills the box. It must be called once, before other goroutines can see
// the box, with a value that is not nil.
func (b *Box[T]) Set(value T) {
	w := (*words)(unsafe.Pointer(&value))
	b.kind = w.kind
	b.data = w.data
}

// Load returns the value, nil if the box is empty.
func (b *Box[T]) Load() (value T) {
	if data := atomic.LoadPointer(&b.data); data != nil {
		*(*words)(unsafe.Pointer(&value)) = words{b.kind, data}
	}
	return value
}

// Empty says whether there is no value: Set was not called, or Clear was.
func (b *Box[T]) Empty() bool { return atomic.LoadPointer(&b.data) == nil }

// Clear empties the box for good.
func (b *Box[T]) Clear() { atomic.StorePointer(&b.data, nil) }
