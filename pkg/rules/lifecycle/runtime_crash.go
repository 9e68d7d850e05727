//go:build ignore

package lifecycle

import _ "unsafe" // For go:linkname.

// This file becomes part of package runtime (rules.json).

// otelBeforeCrash is called when a panic is about to end the program. It may be
// nil. It is the variable beforeCrash of package lifecycle.
//
//go:linkname otelBeforeCrash otel.before_crash
var otelBeforeCrash func()
