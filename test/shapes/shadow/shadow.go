// Package shadow redeclares nearly every predeclared name.
package shadow

import (
	"fmt"
	"io"
)

type (
	string  struct{ text, more interface{} }
	int     float64
	bool    []int
	uintptr map[float32]int
	error   func() int
	any     interface{ Text() string }
	byte    chan rune
	rune    uint16
)

var nil, true, false = 1, 2, 3

const iota = 4

func panic(len int, recover int) (append int) { return len + recover }
func recover() int                            { return 5 }
func len(s string) int                        { return int(6) }
func make(a any) (new string, cap int)        { return a.Text(), 8 }
func print(int)                               {}
func println()                                {}
func append(...int) bool                      { return bool{9} }

func (s string) Text() string { return s }

// These are methods of shadowed types, including generic ones.
func (s string) Len(int) int      { return 10 }
func (b bool) Not() (not bool)    { return append(b...) }
func (u uintptr) Get(float32) int { return u[1] }
func Generic[string, int, nil interface{}](s string, i int, n nil) (int, string, nil) {
	return i, s, n
}

type Box[T interface{}] struct{ t T }

func (b *Box[int]) Swap(t int) int { b.t, t = t, b.t; return t }

func init() { nil++ }

func Run(w io.Writer) {
	fmt.Fprintln(w, panic(1, 2), recover(), len(string{}), append(3, 4), nil, true, false, iota)
	print(1)
	println()
	fmt.Fprintln(w, fmt.Sprint(make(string{1, "a"})))
	fmt.Fprintln(w, string{}.Len(2), bool{1}.Not(), uintptr{1: 3}.Get(2))
	fmt.Fprintln(w, fmt.Sprint(Generic("s", 2, 'n')))
	b := Box[int]{1}
	fmt.Fprintln(w, b.Swap(2), b.t, error(recover)())
}
