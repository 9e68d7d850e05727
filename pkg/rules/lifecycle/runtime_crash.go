//go:build ignore

package lifecycle

import _ "unsafe" // For go:linkname.

// This file becomes one of package runtime (rules.json).

// otelBeforeCrash is called when a panic is about to end the program, nil where
// nothing is to be done. It is lifecycle.beforeCrash.
//
//go:linkname otelBeforeCrash otel.before_crash
var otelBeforeCrash func()
