//go:build amd64 || arm64

package nethttp

// goroutineIsPanicking says whether the goroutine unwinds its stack, for a panic
// or for runtime.Goexit: whether its runtime.g has an innermost panic, a field that
// is in the same place in every Go from 1.23 to 1.26. It takes a nanosecond, a look
// at the stack several hundred.
func goroutineIsPanicking() bool
