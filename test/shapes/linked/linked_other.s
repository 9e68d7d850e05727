//go:build !amd64 && !arm64

// Without an assembly file go takes no functions without bodies.
