// Package hooks has hooks that do nothing.
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) {}

func exit(ctx api.CallContext) {}

// ran says at the start of a test program that hooks are called: this one
// is the enter hook of (*testing.M).Run. It must import nothing, for whatever it
// called would be hooked as well.
func ran(ctx api.CallContext) { println("fidelity: hooks ran") }
