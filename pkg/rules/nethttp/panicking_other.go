//go:build !amd64 && !arm64

package nethttp

// goroutineIsPanicking always returns true. panicFieldWorks is then false, and
// the stack is inspected.
func goroutineIsPanicking() bool { return true }
