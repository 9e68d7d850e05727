// Package calls holds the functions whose calls are measured. They differ only
// in the hooks that otel.rules.json gives them; those that are called by hand do
// what the hooks do without otel. All return the sum of their parameters.
package calls

// Plain has no hooks.
//
//go:noinline
func Plain(a, b int) int { return a + b }

// Enter has a hook that counts.
//
//go:noinline
func Enter(a, b int) int { return a + b }

// Exit has a hook that counts when it is left.
//
//go:noinline
func Exit(a, b int) int { return a + b }

// EnterExit has both.
//
//go:noinline
func EnterExit(a, b int) int { return a + b }

// LeftOut has hooks that their package left out, as those of an instrumentation
// that is switched off do.
//
//go:noinline
func LeftOut(a, b int) int { return a + b }

// Resting has hooks that find out that they are switched off, and return.
//
//go:noinline
func Resting(a, b int) int { return a + b }

// Twice has two rules of the kind of EnterExit.
//
//go:noinline
func Twice(a, b int) int { return a + b }

// Data has hooks that pass a pointer from enter to exit.
//
//go:noinline
func Data(a, b int) int { return a + b }

// DataStruct has hooks that pass a struct, which Go puts on the heap.
//
//go:noinline
func DataStruct(a, b int) int { return a + b }

// DataKey has hooks that pass a pointer under a key.
//
//go:noinline
func DataKey(a, b int) int { return a + b }

// Values has hooks that read and replace a parameter and the result, by index.
//
//go:noinline
func Values(a, b int) int { return a + b }

// Escape has hooks that pass their context on to a function, so that it lives
// on the heap.
//
//go:noinline
func Escape(a, b int) int { return a + b }

// Skip has a hook that gives the result itself and skips the call.
//
//go:noinline
func Skip(a, b int) int { return 0 }

// HookCalls has a hook that replaces the result by the number of times that
// hooks were called.
//
//go:noinline
func HookCalls() int { return 0 }
