// Package forward has the providers that are put into the globals of the
// OpenTelemetry API: they pass on to the SDK of our own until the program
// installs a provider itself, and to that one from then on.
//
// The API alone does this once only. A tracer or counter that a program has got
// from a global before there was a provider (a package variable, most often) is
// bound to the first provider that is installed, for good. Ours is installed
// before main, so a program that installs its own in main would find that its
// package variables do not use it. Here each use asks which provider is the
// global one, which takes some 2 ns.
//
// Types embed the interface that they implement, filled with our SDK's: methods
// that later versions of the API add go there.
package delegate

import "reflect"

// providerValue is what came from a provider.
type providerValue[Provider, T any] struct {
	provider Provider
	value    T
}

// isComparable says whether a provider can be compared: one of a type that cannot
// must not be, and is then asked anew each time.
func isComparable(provider any) bool {
	return reflect.TypeOf(provider).Comparable()
}
