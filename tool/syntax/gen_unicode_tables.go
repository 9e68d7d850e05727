// This program writes unicode_tables.inc from the unicode package of the Go that
// runs it: the letters and digits beyond ASCII that may occur in a Go name, and
// the characters beyond ASCII that strconv.Quote does not escape.
//
//	go run tool/syntax/gen_unicode_tables.go > tool/syntax/unicode_tables.inc

//go:build ignore

package main

import (
	"bufio"
	"fmt"
	"os"
	"unicode"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	fmt.Fprintf(out, "// Unicode %s, written by gen_unicode_tables.go. Do not edit.\n",
		unicode.Version)
	write(out, "kLetters", unicode.IsLetter)
	write(out, "kDigits", unicode.IsDigit)
	write(out, "kPrintable", unicode.IsPrint)
}

// write prints the runs of code points from U+0080 on for which in is true.
func write(out *bufio.Writer, name string, in func(rune) bool) {
	fmt.Fprintf(out, "static constexpr RuneRange %s[] = {\n", name)
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if !in(r) {
			continue
		}
		first := r
		for in(r + 1) {
			r++
		}
		fmt.Fprintf(out, "    {0x%X, 0x%X},\n", first, r)
	}
	fmt.Fprintln(out, "};")
}
