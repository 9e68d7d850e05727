//go:build amd64 || arm64

package linked

// In assembly; it cannot have hooks.
func Assembly(n int) int
