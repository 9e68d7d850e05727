// Package decls has declarations of every form around functions.
package decls

import (
	"fmt"
	"io"
)

// Function literals as package variables are no targets; the functions beside
// them are.
var Literal = func(n int) int { return Beside(n) + 1 }

func Beside(n int) int { return n * 2 }

var table = map[string]func(int) (int, error){
	"a": func(n int) (int, error) { return n, nil },
}

// Several init in one file, and more in others.
var order []string

func init() { order = append(order, "first") }
func init() { order = append(order, "second") }

var initialised = func() int { order = append(order, "variable"); return Beside(4) }()

func init() {
	order = append(order, "third")
}

// One-line functions and empty bodies.
func One() int { return 1 }
func Two() (int, int) { return 1, 2 }; func Three() string { return "3" }
func Empty() {}
func EmptyResult() (n int, _ error) { return }
func EmptyLines() {

}

// A function that only panics, and one that never returns.
func Panics() int { panic("wanted") }
func Forever(c chan int) int { for { c <- 1 } }

// A type, a variable and a constant in the function's own block.
func Local() int {
	type local struct{ n int }
	const c = 1
	var v = local{c}
	return v.n
}

// Raw strings holding line directives and braces.
func Raw() string { return `
//line wrong.go:1000
}
/*line wrong.go:2000:3*/` }

func Strings() (string, rune, string) { return "}//line a.go:1", '}', `{` + "\x7d\\" }

// A method declared before its type.
func (l later) Method() int { return int(l) }

type later int

//go:noinline
func NotInlined(n int) int { return n + 1 }

//nolint:all
//
//go:noinline
// A comment behind directives.
func Directives(n int) int { return n - 1 }

func /* a */ Comments /* b */ ( /* c */ a /* d */ int /* e */ , /* f */ b /* g */ ... /* h */ string /* i */ ) /* j */ ( /* k */ int /* l */ , /* m */ error /* n */ ) /* o */ { /* p */ return /* q */ a /* r */ + /* s */ len /* t */ ( /* u */ b /* v */ ) /* w */ , /* x */ nil /* y */ } /* z */
func ( /* a */ l /* b */ * /* c */ later /* d */ ) /* e */ More /* f */ ( /* g */ ) /* h */ /* i */ int /* j */ { /* k */ return /* l */ 7 /* m */ }
func /*
*/ Multiline( /*
*/ int) int { /*
*/ return /**/ 8 }

func Run(w io.Writer) {
	n, _ := table["a"](3)
	fmt.Fprintln(w, Literal(1), n, order, initialised)
	fmt.Fprintln(w, One(), fmt.Sprint(Two()), Three(), fmt.Sprint(EmptyResult()))
	Empty()
	EmptyLines()
	func() {
		defer func() { fmt.Fprintln(w, recover()) }()
		Panics()
	}()
	c := make(chan int)
	go Forever(c)
	fmt.Fprintln(w, <-c, Local(), Raw(), fmt.Sprint(Strings()))
	l := later(6)
	fmt.Fprintln(w, l.Method(), NotInlined(1), Directives(1), l.More(), Multiline(1))
	fmt.Fprintln(w, fmt.Sprint(Comments(1, "a", "b")))
	fmt.Fprintln(w, fmt.Sprint(WindowsLines(2)), Marked())
	NoNewline()
	runOther(w)
}
