package goroutine

import (
	"sync/atomic"
	"unsafe"
)

// Clearable holds a value of interface type T that one goroutine may remove
// while others read it. A mutex would cost every reader 10 ns. An atomic.Value
// would cost an allocation, because it cannot be cleared without one.
//
// The two words of the interface value are stored separately: the type word,
// which is set once, and the data pointer, which is nil if there is no value.
type Clearable[T any] struct {
	table unsafe.Pointer
	data  unsafe.Pointer
}

// interfaceWords is the layout of an interface value (runtime.iface).
type interfaceWords struct {
	table unsafe.Pointer
	data  unsafe.Pointer
}

// Set stores the value. It must be called at most once, before other goroutines
// can see c, with a value that is not nil.
func (c *Clearable[T]) Set(value T) {
	w := (*interfaceWords)(unsafe.Pointer(&value))
	c.table = w.table
	c.data = w.data
}

// Load returns the value, or nil if there is none.
func (c *Clearable[T]) Load() (value T) {
	if data := atomic.LoadPointer(&c.data); data != nil {
		*(*interfaceWords)(unsafe.Pointer(&value)) =
			interfaceWords{c.table, data}
	}
	return value
}

// Empty reports whether there is no value, because Set was not called or Clear
// was.
func (c *Clearable[T]) Empty() bool {
	return atomic.LoadPointer(&c.data) == nil
}

// Clear removes the value. A cleared Clearable cannot be used again.
func (c *Clearable[T]) Clear() { atomic.StorePointer(&c.data, nil) }
