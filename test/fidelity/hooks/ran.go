// Package hooks: what the hooks of both kinds have beside them.
package hooks

import (
	_ "unsafe" // For go:linkname.

	"otel.example/pkg/api"
)

// ran says at the start of a test program that hooks are called: this one is the
// enter hook of (*testing.M).Run. It must import nothing, for whatever it called
// would be hooked as well. Programs that tests start say nothing, since tests
// look at what they print: only those of the go command have this flag.
func ran(ctx api.CallContext) {
	for _, arg := range args() {
		if arg == "-test.paniconexit0" {
			println("fidelity: hooks ran")
		}
	}
}

// args are those of the process, as package os gets them.
//
//go:linkname args os.runtime_args
func args() []string
