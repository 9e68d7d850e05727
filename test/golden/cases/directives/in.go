// A byte order mark, constraints and directives; no newline at the end.

//go:build linux || !linux

package golden

import (
	_ "embed"
	_ "unsafe"
)

//go:embed in.go
var text string

//go:noinline
func NotInlined(n int) int { return n }

//go:linkname Linked example.com/golden.other
func Linked() {}

//nolint:all
//export exported
//
//go:norace
// A comment.
func Documented() (n int) { return }

//go:linkname body runtime.cheaprand
func body() uint32

func Generated() string {
//line generated.y:7
	return "y" /*line other.y:8:9*/ + "z"
}

//line generated.y:20
func InY() { body() }