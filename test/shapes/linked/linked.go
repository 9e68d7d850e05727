// Package linked has functions without bodies, in assembly or linked by name.
package linked

import (
	"fmt"
	"io"
	_ "unsafe"
)

// fastrand is implemented by another package. It cannot have hooks.
//
//go:linkname fastrand runtime.cheaprand
func fastrand() uint32

// Pushed has a body, and another name is linked to it.
//
//go:linkname Pushed example.com/shapes/linked.pushed
func Pushed(n int) int { return n + 2 }

//go:linkname pulled example.com/shapes/linked.pushed
func pulled(n int) int

// Called is called from assembly.
func Called(n int) int { return n * 3 }

//go:nosplit
func NoSplit(n int) int { return n + 4 }

func Run(w io.Writer) {
	fmt.Fprintln(w, Assembly(1), Pushed(1), pulled(2), NoSplit(1))
	_ = fastrand
}
