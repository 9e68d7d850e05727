// Package shadowimport names imports like predeclared types.
package shadowimport

import (
	int "fmt"
	string "io"
	bool "strings"
)

func Join(w string.Writer, b *bool.Builder, n float64) (string.Writer, float64) {
	int.Fprintln(b, n)
	return w, n + 1
}

func Run(w string.Writer) {
	var b bool.Builder
	_, n := Join(w, &b, 2)
	int.Fprint(w, b.String(), n, "\n")
}
