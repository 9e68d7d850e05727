//go:build !amd64 && !arm64

package nethttp

// goroutineIsPanicking says that it may be so, and so is of no use: the stack
// has to tell.
func goroutineIsPanicking() bool { return true }
