package inst

import (
	"reflect"
	"sync/atomic"
)

// PerProvider keeps what was made of the global provider last, P a provider of
// tracers, meters or loggers. The zero value keeps nothing yet; it is safe for
// concurrent use. A program may install another provider at any
// time, so the global one is compared at each use; that is an atomic load and a
// comparison of two pointers.
type PerProvider[P, T any] struct {
	last atomic.Pointer[providerValue[P, T]]
}

type providerValue[P, T any] struct {
	provider P
	made     T
}

// Get returns what make made of the provider, now or before.
func (p *PerProvider[P, T]) Get(provider P, make func(P) T) T {
	last := p.last.Load()
	if last != nil && any(last.provider) == any(provider) {
		return last.made
	}
	made := make(provider)
	// Comparing providers of a type that cannot be compared would panic.
	if reflect.TypeOf(provider).Comparable() {
		p.last.Store(&providerValue[P, T]{provider, made})
	}
	return made
}
