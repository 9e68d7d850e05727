// Shapes is the program of test/e2e/shapes_of_go.sh. It has every shape of Go
// that a rule can meet, in packages by subject, and prints what it computes.
// With hooks that change nothing it must print the same.
package main

import (
	"io"
	"os"

	"example.com/shapes/across"
	"example.com/shapes/cgofile"
	"example.com/shapes/control"
	"example.com/shapes/decls"
	"example.com/shapes/embedded"
	"example.com/shapes/generics"
	"example.com/shapes/lines"
	"example.com/shapes/linked"
	"example.com/shapes/names"
	"example.com/shapes/odd"
	"example.com/shapes/params"
	"example.com/shapes/shadow"
	"example.com/shapes/shadowimport"
	"example.com/shapes/types"
)

func init() { groups = append(groups, types.Run) }

var groups = []func(io.Writer){generics.Run, params.Run, names.Run, shadow.Run,
	shadowimport.Run, decls.Run, control.Run, lines.Run, linked.Run, cgofile.Run,
	embedded.Run, across.Run, odd.Run, odd.Rest}

func main() {
	for _, run := range groups {
		run(os.Stdout)
	}
}
