// Package calls has the functions whose calls are measured. They differ only in
// the hooks that otel.rules.json gives them. The functions in by_hand.go do the
// same as the hooks without otel. All functions return the sum of their
// parameters.
package calls

// Plain has no hooks.
//
//go:noinline
func Plain(a, b int) int { return a + b }

// Enter has an enter hook that counts.
//
//go:noinline
func Enter(a, b int) int { return a + b }

// Exit has an exit hook that counts.
//
//go:noinline
func Exit(a, b int) int { return a + b }

// EnterExit has both hooks.
//
//go:noinline
func EnterExit(a, b int) int { return a + b }

// LeftOut has hooks that their package has left out, as it does for a disabled
// instrumentation.
//
//go:noinline
func LeftOut(a, b int) int { return a + b }

// Resting has hooks that find that they are disabled and return.
//
//go:noinline
func Resting(a, b int) int { return a + b }

// Twice has two rules like that of EnterExit.
//
//go:noinline
func Twice(a, b int) int { return a + b }

// Data has hooks that pass a pointer from enter to exit.
//
//go:noinline
func Data(a, b int) int { return a + b }

// DataStruct has hooks that pass a struct, which Go allocates on the heap.
//
//go:noinline
func DataStruct(a, b int) int { return a + b }

// DataKey has hooks that pass a pointer under a key.
//
//go:noinline
func DataKey(a, b int) int { return a + b }

// Values has hooks that read and replace a parameter and the result by index.
//
//go:noinline
func Values(a, b int) int { return a + b }

// Escape has hooks that pass their context to a function, so that it is
// allocated on the heap.
//
//go:noinline
func Escape(a, b int) int { return a + b }

// Skip has a hook that sets the result and skips the call.
//
//go:noinline
func Skip(a, b int) int { return 0 }

// HookCalls has a hook that replaces the result by the number of hook calls.
//
//go:noinline
func HookCalls() int { return 0 }
