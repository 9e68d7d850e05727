//go:build amd64 || arm64

package nethttp

// goroutineIsPanicking reports whether the goroutine unwinds its stack because
// of a panic or runtime.Goexit. It tests runtime.g._panic, a field that has the
// same offset in Go 1.23 to 1.26. The test takes a nanosecond; inspecting the
// stack takes several hundred.
func goroutineIsPanicking() bool
