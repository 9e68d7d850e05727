// Package across instantiates generic functions and types of another package
// with types that only it can name, and has generic types of every form.
package across

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"strings"

	"example.com/shapes/generics"
)

type hidden struct{ n int }

// Tree is recursive, and so are its methods.
type Tree[T cmp.Ordered] struct {
	left, right *Tree[T]
	value       T
}

func (t *Tree[T]) Insert(value T) *Tree[T] {
	switch {
	case t == nil:
		return &Tree[T]{value: value}
	case value < t.value:
		t.left = t.left.Insert(value)
	default:
		t.right = t.right.Insert(value)
	}
	return t
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.each(yield) }
}

func (t *Tree[T]) each(yield func(T) bool) bool {
	return t == nil || t.left.each(yield) && yield(t.value) && t.right.each(yield)
}

// Backwards has a defer in the body of a loop over an iterator.
func Backwards[T any](s iter.Seq[T]) (all []T) {
	for v := range s {
		defer func() { all = append(all, v) }()
	}
	return
}

// Adder is a constraint that refers to itself.
type Adder[A Adder[A]] interface{ Add(A) A }

type Number int

func (n Number) Add(m Number) Number { return n + m }

func AddAll[A Adder[A]](first A, rest ...A) A {
	for _, a := range rest {
		first = first.Add(a)
	}
	return first
}

// These type parameters occur only in results, or not at all.
func Zero[T any]() (zero T)           { return }
func Pointers[A, B any]() (*A, []*B)  { return new(A), nil }
func Unused[_ any, T any](n int) bool { return n > 0 }

// Named and Like have type parameters named like types, and parameters and
// fields named like type parameters.
func Named[int, string any, error interface{ ~[]int }](i int, s string, e error) (string, error) {
	return s, e
}

func Like[Reader, T any](r Reader, s *strings.Reader, t struct{ T int }, f func(T int) int, i interface{ T() }) (*strings.Reader, Reader) {
	return s, r
}

// Slice and Embeds are an alias with type parameters and a struct that embeds
// generic types.
type Slice[T any] = []T

type Embeds[T any] struct {
	*generics.Pair[string, T]
	generics.List[T]
	s Slice[T]
}

func (e Embeds[T]) Size() int { return len(e.s) }

func (e *Embeds[X]) Anonymous(s struct {
	*generics.Pair[string, X]
	n [2]X
}) (struct{ generics.Pair[string, X] }, Slice[X]) {
	return struct{ generics.Pair[string, X] }{*s.Pair}, e.s
}

// Local uses a type of its own as a type argument.
func Local[X any](x X) string {
	type local struct {
		x X
		n int
	}
	m := generics.Map(map[string]local{"k": {x, 1}}, func(k string, l local) int { return l.n })
	return fmt.Sprintf("%T %v", Zero[local](), m)
}

// These are generic functions, maps, channels and interfaces with methods.
type (
	Option[T any]     func(*T) error
	Set[T comparable] map[T]struct{}
	Chan[T any]       chan T
	Doer[T any]       interface{ Do(T) Doer[T] }
	doer[T any]       struct{ t T }
)

func (o Option[T]) Apply(t *T) error { return o(t) }
func (s Set[T]) Add(t T) Set[T]      { s[t] = struct{}{}; return s }
func (c Chan[T]) Send(t T)           { c <- t }
func (d doer[T]) Do(t T) Doer[T]     { return doer[T]{t} }

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func Run(w io.Writer) {
	var t *Tree[string]
	for word := range strings.FieldsSeq("d b a c e") {
		t = t.Insert(word)
	}
	fmt.Fprintln(w, Backwards(t.All()), AddAll[Number](1, 2, 3), Zero[error](), Zero[hidden]())
	p, q := Pointers[hidden, int]()
	fmt.Fprintln(w, *p, q, Unused[int, string](1), fmt.Sprint(Named[string, int, []string]("a", 1, nil)))
	_, r := Like[int, int](4, nil, struct{ T int }{}, nil, nil)
	fmt.Fprintln(w, r, Local(1), Local("x"), Local([]hidden{}))
	pair := generics.Pair[string, hidden]{Key: "k", Value: hidden{1}}
	swap, name := pair.Swap, (*generics.Pair[string, hidden]).Name
	fmt.Fprintln(w, fmt.Sprint(swap("l", hidden{2})), name(&pair), generics.Sum[Number](1, 2))
	e := Embeds[hidden]{Pair: &pair, s: []hidden{{3}}}
	f, s := e.Anonymous(struct {
		*generics.Pair[string, hidden]
		n [2]hidden
	}{Pair: &pair})
	fmt.Fprintln(w, e.Size(), e.Len(), f.Name(), s)
	n := 1
	fmt.Fprintln(w, Option[int](func(n *int) error { *n++; return nil }).Apply(&n), n, Set[hidden]{}.Add(hidden{4}))
	c := make(Chan[int], 1)
	c.Send(5)
	fmt.Fprintln(w, <-c, Doer[int](doer[int]{1}).Do(6), Curry(func(a int, b string) string { return fmt.Sprint(a, b) })(7)("c"))
}
