package inst

import (
	"reflect"
	"sync/atomic"
)

// PerProvider caches the value that was made from the last global provider. P
// is the type of a tracer, meter or logger provider. The zero value is an empty
// cache. It is safe for concurrent use.
//
// A program may install another provider at any time, so each use compares the
// provider with the cached one. This costs an atomic load and a comparison of
// two pointers.
type PerProvider[P, T any] struct {
	last atomic.Pointer[providerValue[P, T]]
}

// providerValue is a value and the provider it was made from.
type providerValue[P, T any] struct {
	provider P
	made     T
}

// Get returns the value for the provider, calling make if it is not cached.
func (p *PerProvider[P, T]) Get(provider P, make func(P) T) T {
	last := p.last.Load()
	if last != nil && any(last.provider) == any(provider) {
		return last.made
	}
	made := make(provider)
	// Comparing providers whose type is not comparable would panic.
	if reflect.TypeOf(provider).Comparable() {
		p.last.Store(&providerValue[P, T]{provider, made})
	}
	return made
}
