// Package lines has line directives of its own, like those that goyacc,
// protobuf and cgo write.
package lines

import (
	"fmt"
	"io"
	"path/filepath"
	"runtime"
)

func where() string {
	_, file, line, _ := runtime.Caller(1)
	return fmt.Sprint(filepath.Base(file), ":", line)
}

func Before() string { return where() }

//line grammar.y:10
func Yacc() string { return where() }

func Next(a int) (string, int) {
	return where(), a
}

/*line deep/type.proto:20:5*/ func Proto() (string, string) { return where(), /*line other.proto:30:1*/ where() }

//line lines.go:1000
func Run(w io.Writer) {
	fmt.Fprintln(w, Before(), Yacc(), fmt.Sprint(Next(1)), fmt.Sprint(Proto()), where())
}
