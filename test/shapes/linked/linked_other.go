//go:build !amd64 && !arm64

package linked

func Assembly(n int) int { return Called(n) }
