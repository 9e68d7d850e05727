//go:build amd64 || arm64

package linked

// Assembly is implemented in assembly. It cannot have hooks.
func Assembly(n int) int
