// Package embedded has embedded files.
package embedded

import (
	"embed"
	"fmt"
	"io"
)

//go:embed text.txt
var text string

//go:embed *.txt
var files embed.FS

func Text() (string, []byte) { b, _ := files.ReadFile("text.txt"); return text, b }

func Run(w io.Writer) {
	s, b := Text()
	fmt.Fprint(w, s, string(b))
}
