// Package hooks has the hooks for all functions. This file belongs to both
// variants of the package, data and empty.
package hooks

import (
	_ "unsafe" // For go:linkname.

	"otel.example/pkg/api"
)

// ran is the enter hook of (*testing.M).Run. It prints a line at the start of a
// test program, which shows that hooks are called. It imports nothing, because
// all functions that it called would be hooked as well. It prints nothing in
// programs that tests start, because tests check their output; only programs
// that the go command starts have this flag.
func ran(ctx api.CallContext) {
	for _, arg := range args() {
		if arg == "-test.paniconexit0" {
			println("fidelity: hooks ran")
		}
	}
}

// args returns the arguments of the process, as package os gets them.
//
//go:linkname args os.runtime_args
func args() []string
