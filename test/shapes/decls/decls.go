// Package decls has declarations of every form around functions.
package decls

import (
	"fmt"
	"io"
)

// Literal is a function literal in a package variable, which is not a target.
// The functions beside it are.
var Literal = func(n int) int { return Beside(n) + 1 }

func Beside(n int) int { return n * 2 }

var table = map[string]func(int) (int, error){
	"a": func(n int) (int, error) { return n, nil },
}

// There are several init functions in this file, and more in others.
var order []string

func init() { order = append(order, "first") }
func init() { order = append(order, "second") }

var initialised = func() int { order = append(order, "variable"); return Beside(4) }()

func init() {
	order = append(order, "third")
}

// These are functions on one line, and empty bodies.
func One() int { return 1 }
func Two() (int, int) { return 1, 2 }; func Three() string { return "3" }
func Empty() {}
func EmptyResult() (n int, _ error) { return }
func EmptyLines() {

}

// Panics only panics, and the next function never returns.
func Panics() int { panic("wanted") }
func Forever(c chan int) int { for { c <- 1 } }

// Local has a type, a variable and a constant in its own block.
func Local() int {
	type local struct{ n int }
	const c = 1
	var v = local{c}
	return v.n
}

// Raw has raw strings that hold line directives and braces.
func Raw() string { return `
//line wrong.go:1000
}
/*line wrong.go:2000:3*/` }

func Strings() (string, rune, string) { return "}//line a.go:1", '}', `{` + "\x7d\\" }

// Method is declared before the type of its receiver.
func (l later) Method() int { return int(l) }

type later int

//go:noinline
func NotInlined(n int) int { return n + 1 }

//nolint:all
//
//go:noinline
// This comment follows directives.
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
