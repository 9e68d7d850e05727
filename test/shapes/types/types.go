// Package types has parameters and results of every kind of type.
package types

import (
	"fmt"
	"io"
	"sync"
	"unsafe"
)

// Big is 1 MB by value.
type Big [1 << 20]byte

func PassBig(b Big, i int) Big { b[i]++; return b }

func (b Big) At(i int) byte { return b[i] }

// Empty and the types below have size zero.
type Empty struct{}

func PassEmpty(e Empty, f struct{}, g [0]int, h [2][0]Empty) (struct{}, [0]int) { return f, g }

func (Empty) Self() Empty { return Empty{} }

// PassChans has channels and functions.
func PassChans(a chan int, b <-chan int, c chan<- int, d chan (<-chan int), e <-chan func() chan<- int) (<-chan int, chan<- (chan int)) {
	c <- len(a)
	return b, nil
}

func PassFuncs(a func(), b func(int, ...string) (n int, err error), c func(func(func()))) (func(int) func(string) bool, error) {
	a()
	n, err := b(1, "x")
	return func(m int) func(string) bool { return func(string) bool { return m == n } }, err
}

type Func func(Func) Func

func (f Func) Call(g Func) Func { return f(g) }

// Blank has blank and embedded fields, and tags.
type Blank struct {
	_    int
	a, _ byte
	_    string `json:"-"`
	*Blank
	Func
}

func PassBlank(b Blank, c *Blank) (Blank, *Blank) { b.a++; return b, c }

// noCopy types are copied for hooks only where Go copies them as well.
type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

type Guard struct {
	noCopy
	mu sync.Mutex
	n  int
}

func PassGuard(g *Guard) *Guard { g.mu.Lock(); defer g.mu.Unlock(); g.n++; return g }

func (g *Guard) Inc() int { g.n++; return g.n }

// PassAnonymous has anonymous structs and interfaces.
func PassAnonymous(s struct {
	A, B int "json:\"x\""
	c    struct{ d []interface{} }
}, i interface {
	io.Writer
	String() string
}) (struct{ N int }, interface{ Error() string }) {
	return struct{ N int }{s.A + s.B + len(s.c.d) + len(i.String())}, nil
}

// Stringer is embedded in interfaces; methods of embedded types are called
// through them.
type Stringer interface {
	fmt.Stringer
	interface{ Len() int }
}

type Outer struct {
	Stringer
	*Inner
}

type Inner struct{ n int }

func (i Inner) Len() int        { return i.n }
func (i *Inner) String() string { i.n++; return "inner" }
func (i *Inner) Embedded() int  { return i.n }

func PassEmbedded(s Stringer, o Outer) (Stringer, int) { return s, o.Inner.Len() + o.Embedded() }

// PassBasic has the remaining predeclared types, and unsafe.Pointer.
func PassBasic(a int8, b uint16, c int32, d uint64, e uintptr, f float32, g complex64, h complex128, i rune, j byte, k unsafe.Pointer, l error, m any, n []bool, o map[[2]string]*int, p string) (int8, uint16, int32, uint64, uintptr, float32, complex64, complex128, rune, byte, unsafe.Pointer, error, any, []bool, map[[2]string]*int, string) {
	return a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p
}

// These types are recursive, aliases or declared in functions.
type (
	Alias   = map[string]*Recurse
	Recurse struct {
		next *Recurse
		all  []Recurse
		by   Alias
	}
)

func PassAlias(a Alias, r Recurse) (Alias, Recurse) { return a, r }

type renamed = Inner

func (renamed) ThroughAlias() int { return 4 }

// size is used for arrays with computed lengths.
const size = 2

func PassArrays(a [size + 1]int, b [len("ab") * size][unsafe.Sizeof(uint16(0))]string) ([1 << size]int, [size]bool) {
	return [4]int{a[0], len(b), len(b[0])}, [size]bool{true}
}

func Run(w io.Writer) {
	big := PassBig(Big{3: 4}, 3)
	fmt.Fprintln(w, big.At(3), len(big))
	fmt.Fprintln(w, fmt.Sprint(PassEmpty(Empty{}.Self(), struct{}{}, [0]int{}, [2][0]Empty{})))
	c := make(chan int, 1)
	out, nothing := PassChans(c, c, c, nil, nil)
	fmt.Fprintln(w, <-out, nothing == nil)
	f, err := PassFuncs(func() {}, func(n int, s ...string) (int, error) { return n + len(s), nil }, nil)
	fmt.Fprintln(w, f(2)(""), err, Func(func(f Func) Func { return f }).Call(nil) == nil)
	b, p := PassBlank(Blank{a: 1}, nil)
	fmt.Fprintln(w, b.a, p == nil)
	g := PassGuard(&Guard{n: 1})
	fmt.Fprintln(w, g.n, g.Inc())
	i := &Inner{1}
	o := Outer{i, i}
	var text fmtString = "text"
	s, e := PassAnonymous(struct {
		A, B int "json:\"x\""
		c    struct{ d []interface{} }
	}{A: 1, B: 2}, text)
	fmt.Fprintln(w, s, e)
	n, m := PassEmbedded(o.Stringer, o)
	fmt.Fprintln(w, n.String(), n.Len(), m, o.Stringer.Len())
	fmt.Fprintln(w, fmt.Sprint(PassBasic(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, nil, io.EOF, 'x', nil, nil, "s")))
	a, r := PassAlias(nil, Recurse{})
	fmt.Fprintln(w, a, r.next, i.ThroughAlias())
	fmt.Fprintln(w, fmt.Sprint(PassArrays([3]int{7}, [4][2]string{})))
}

type fmtString string

func (s fmtString) String() string              { return string(s) }
func (s fmtString) Write(b []byte) (int, error) { return len(b), nil }
