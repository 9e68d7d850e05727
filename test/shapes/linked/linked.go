// Package linked has functions without bodies: in assembly, and linked by name.
package linked

import (
	"fmt"
	"io"
	_ "unsafe"
)

// By another package; it cannot have hooks.
//
//go:linkname fastrand runtime.cheaprand
func fastrand() uint32

// A function that another name is linked to, with a body.
//
//go:linkname Pushed example.com/shapes/linked.pushed
func Pushed(n int) int { return n + 2 }

//go:linkname pulled example.com/shapes/linked.pushed
func pulled(n int) int

// Called from assembly.
func Called(n int) int { return n * 3 }

//go:nosplit
func NoSplit(n int) int { return n + 4 }

func Run(w io.Writer) {
	fmt.Fprintln(w, Assembly(1), Pushed(1), pulled(2), NoSplit(1))
	_ = fastrand
}
