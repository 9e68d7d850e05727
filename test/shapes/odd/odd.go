// Package odd has code that is valid and rarely written. This file is
// deliberately not formatted by gofmt.
package odd

import (
	. "errors"
	"fmt"
	"io"
	"sync/atomic"
	. "unsafe"
)

const N = 2

type (
	G[E any] struct{ e E }
	n        [N]int
	T        struct{}
)

// Commas has commas at the end of lists.
func Commas(a int,) (string,) { return "commas" }
func UnnamedCommas(int,) (string, error,) { return "unnamed", nil }
func (T,) ReceiverComma() int { return 1 }
func (t *T,) MethodCommas(int, ...string,) (int,) { return 2 }
func GenericCommas[E any,](E,) (r E,) { return }

// Instances has types that look like parameter names, and the reverse.
func Instances(atomic.Pointer[int], *atomic.Pointer[string], G[[2]int], G[map[string]int], G[func(int) string], G[interface{ M() }], []G[G[int]]) G[*G[int]] { return G[*G[int]]{} }
func Arrays([N]int, [1 << N]int, [(1 + 2) * N]int, [2][3]int, *[N]int, []*[N]int, [N]n) [len("a,b}{")]int { return [5]int{} }
func NamedArrays(G [N]int, n [1 << N]int, T [(1 + 2) * N]int, _ *[N]int) (x []*[N]int) { return }
func Names(T) (G T) { return }
func Inner(interface{ m(int) }, func(a, b int) (c, d int), chan<- func(x int), ...func(...int) (n int)) {}
func Parentheses(x (func()), y (chan<- (<-chan int)), z ([]((map[(string)](int))))) (a (((int)))) { return }
func UnnamedParentheses((int), (*N2), []((string))) (int, (error)) { return 3, nil }
func Arrows(<-chan int, chan (<-chan int), chan<- chan int, <-chan <-chan int) (<-chan (chan<- int)) { return nil }
func Blanks(_ [N][N]int, _, T [N]int) (_, b struct{ a, _ int }) { b.a = len(T); return }
type N2 = G[n]

// Braces has braces, brackets and comments where no body begins or ends.
func Braces(a [len([3]int{})]int, b [len(struct{ a [2]int }{}.a)]bool) [len([...]string{"a", `b}`})]int { return [2]int{len(a), len(b)} }
func Tags(s struct {
	A int `json:"a
//line wrong.go:3
}"`
	B struct{ C []int "}" }
}) func(struct{ D int }) interface { /* { */ M(func()) } { return nil }
func Comments(x /* ) { */ int) /* ( */ (r int) /* { */ { r = x /* } */; return /* { */ }
func Statements() { ; ; }
func Branches() int { if x := 1; x > 0 { return x } else { return 2 } };

// Curried returns functions, and the next ones declare things inside
// themselves.
func Curried() (func() (func(int) (int), error)) { return nil }
func Itself(Itself func(Itself int)) { if Itself != nil { Itself(1) } }
func Closure(n int) (get func() int, set func(int)) { return func() int { return n }, func(m int) { n = m } }
func Reference(n int) (r int) { p := &n; defer func() { r = *p }(); n = 8; return 0 }
func Declares() string { type Declares struct{ G[int] }; return fmt.Sprintf("%T", Declares{}) }
func Deferred() (n int) { for range 3 { defer func() { n++ }() }; defer func() { defer func() { n *= 2 }() }(); return }
func Shadowed(a int) (r int, err error) {
	if r := a; r > 0 { err := New("inner"); return r, err }
	a, r, err = 3, 4, New("outer")
	return
}
func Embedded(a struct{ *T; G[int]; _ [0]func() }) struct{ atomic.Int32 } { return struct{ atomic.Int32 }{} }
func Dotted(p Pointer, q *Pointer) (Pointer, error) { return p, Join(New("a"), nil) }

// Holds has parameters whose dynamic type differs from their static type.
func Holds(a any, b *any, e error, c **any) (any, *any, error, **any) { return a, b, e, c }
func Nothing(e error, a any, f func(), m map[string]int, c chan int, p *int, s []int, v ...*int) (error, any, func(), map[string]int, chan int, *int, []int, bool) {
	return e, a, f, m, c, p, s, v == nil
}

// Größe has letters of other scripts, and names that look like keywords.
func Größe(µ int, 世界 string) (ñ string, 数 int) { return 世界, µ }
func fоr(іf int) (rеturn int) { return іf }

// Many has many parameters.
func Many(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z int, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z *int) (int, int, int, int, int, int, int, int, int, int, int, int, int, *int) {
	return a, b, c, d, e, f, g, h, i, j, k, l, z, Z
}

// These functions are not entry points.
func main(n int) int    { return T{}.init(n) }
func (T) init(n int) int { return n }

// Blank functions are not targets.
func _() {}
func _[E any](E) {}
func (T) _() {}

func Run(w io.Writer) {
	fmt.Fprintln(w, Commas(1), fmt.Sprint(UnnamedCommas(1)), T{}.ReceiverComma(), new(T).MethodCommas(1), GenericCommas("x"))
	fmt.Fprintln(w, Instances(atomic.Pointer[int]{}, nil, G[[2]int]{}, G[map[string]int]{}, G[func(int) string]{}, G[interface{ M() }]{}, nil))
	fmt.Fprintln(w, Arrays([2]int{}, [4]int{}, [6]int{}, [2][3]int{}, nil, nil, [2]n{}), NamedArrays([2]int{}, [4]int{}, [6]int{}, nil), Names(T{}))
	Inner(nil, nil, nil)
	fmt.Fprintln(w, Parentheses(nil, nil, nil), fmt.Sprint(UnnamedParentheses(1, nil, nil)), Arrows(nil, nil, nil, nil) == nil, fmt.Sprint(Blanks([2][2]int{}, [2]int{}, [2]int{})))
	fmt.Fprintln(w, Braces([3]int{}, [2]bool{}), Tags(struct {
		A int `json:"a
//line wrong.go:3
}"`
		B struct{ C []int "}" }
	}{}) == nil, Comments(3), Branches(), Curried() == nil)
	Statements()
	Itself(func(n int) { fmt.Fprintln(w, n) })
	get, set := Closure(4)
	set(get() + 1)
	fmt.Fprintln(w, get(), Reference(2), Declares(), Deferred(), fmt.Sprint(Shadowed(1)), fmt.Sprint(Shadowed(0)))
	x := Embedded(struct{ *T; G[int]; _ [0]func() }{})
	fmt.Fprintln(w, x.Load(), fmt.Sprint(Dotted(nil, nil)))
	var a any = 4
	b := &a
	c, d, e, f := Holds(b, b, (*failed)(nil), &b)
	fmt.Fprintln(w, c == any(b), d == b, e == nil, f == &b, fmt.Sprint(Nothing(nil, nil, nil, nil, nil, nil, nil)))
	fmt.Fprintln(w, fmt.Sprint(Größe(1, "世")), fоr(3), main(4))
	i := new(int)
	fmt.Fprintln(w, fmt.Sprint(Many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, nil)))
}

type failed struct{}

func (*failed) Error() string { return "failed" }
