// Package delegate provides the global providers of the OpenTelemetry API. They
// delegate to our SDK until the program installs a provider itself, and to that
// provider from then on.
//
// The API by itself delegates only once. A tracer or counter that a program
// gets from a global before there is a provider, typically in a package
// variable, is bound for good to the first provider that is installed. Ours is
// installed before main. The package variables of a program that installs a
// provider in main would therefore not use it. The types here look up the
// global provider at each use, which takes about 2 ns.
//
// Each type embeds the interface that it implements, with our SDK's value.
// Methods that later versions of the API add are handled by that value.
package delegate

import "reflect"

// providerValue is a value and the provider it was made from.
type providerValue[Provider, T any] struct {
	provider Provider
	value    T
}

// isComparable reports whether a provider's type is comparable. Otherwise the
// provider must not be compared, and is asked again at each use.
func isComparable(provider any) bool {
	return reflect.TypeOf(provider).Comparable()
}
