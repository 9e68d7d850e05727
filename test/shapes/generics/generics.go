// Package generics has functions and methods with type parameters.
package generics

import (
	"cmp"
	"fmt"
	"io"
)

// Number is a type set in a constraint.
type Number interface {
	~int | ~int64 | ~float64
}

// Stringish is a type set with a method.
type Stringish interface {
	~string
	Len() int
}

type Word string

func (w Word) Len() int { return len(w) }

// Sum is a generic variadic function.
func Sum[T Number](values ...T) T {
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

// Map has several type parameters.
func Map[K comparable, V, W any](m map[K]V, f func(K, V) W) map[K]W {
	out := make(map[K]W, len(m))
	for k, v := range m {
		out[k] = f(k, v)
	}
	return out
}

// Convert has type parameters that no parameter mentions.
func Convert[To, From Number](from From) To { return To(from) }

// Make has a constraint that refers to another type parameter.
func Make[P interface {
	*T
	Set(string)
}, T any](text string) (value T) {
	P(&value).Set(text)
	return
}

func LongestOf[S ~[]E, E Stringish](words S) (longest E, ok bool) {
	for _, w := range words {
		if w.Len() > longest.Len() {
			longest, ok = w, true
		}
	}
	return longest, ok
}

// Pair is a generic type with methods.
type Pair[K cmp.Ordered, V any] struct {
	Key   K
	Value V
}

func (p Pair[K, V]) Swap(key K, value V) (K, V) { p.Key = key; return p.Key, p.Value }

func (p *Pair[K, V]) Set(key K, value V) *Pair[K, V] {
	p.Key, p.Value = key, value
	return p
}

// The type parameters have other names here, and one is blank.
func (p *Pair[Name, _]) Name() Name { return p.Key }

func (Pair[_, _]) Unnamed() int { return 1 }

// List is generic and embeds a generic type.
type List[T any] struct {
	Pair[int, T]
	next *List[T]
}

func (l *List[T]) Push(value T) *List[T] {
	n := &List[T]{next: l}
	n.Set(l.Len()+1, value)
	return n
}

func (l *List[T]) Len() int {
	if l == nil || l.next == nil {
		return 0
	}
	return 1 + l.next.Len()
}

// All is a range function of a generic type.
func (l *List[T]) All() func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for n := l; n.next != nil; n = n.next {
			if !yield(n.Key, n.Value) {
				return
			}
		}
	}
}

// Numbers is a generic alias. Methods cannot be declared on it, but functions
// take it.
type Numbers[T Number] = Pair[string, []T]

func Total[T Number](n Numbers[T]) T { return Sum(n.Value...) }

// Setter is a type argument of Make.
type Setter struct{ text string }

func (s *Setter) Set(text string) { s.text = text }

// Channel takes generic types of every kind.
func Channel[T any, A ~[2]T, F ~func(T) T](c chan T, a A, f F, m map[string]*Pair[int, T]) (<-chan T, []F) {
	c <- f(a[0])
	m["a"].Value = <-c
	c <- f(a[1])
	return c, []F{f}
}

func Run(w io.Writer) {
	fmt.Fprintln(w, Sum(1, 2, 3), Sum[float64](), Sum([]int64{4, 5}...))
	fmt.Fprintln(w, Map(map[string]int{"a": 1}, func(k string, v int) string {
		return fmt.Sprint(k, v)
	}))
	fmt.Fprintln(w, Convert[int](2.5), Convert[float64, int](2))
	fmt.Fprintln(w, Make[*Setter]("text"))
	fmt.Fprintln(w, fmt.Sprint(LongestOf([]Word{"a", "bcd", "ef"})))
	p := Pair[string, int]{"k", 1}
	fmt.Fprintln(w, fmt.Sprint(p.Swap("l", 2)), *p.Set("m", 3), p.Name(), p.Unnamed())
	var l *List[string] = new(List[string])
	l = l.Push("one").Push("two")
	for n, text := range l.All() {
		fmt.Fprintln(w, n, text)
	}
	fmt.Fprintln(w, l.Len(), Total(Numbers[int]{"n", []int{1, 2}}))
	// A local type as type argument.
	type local struct{ n int }
	fmt.Fprintln(w, Map(map[int]local{1: {2}}, func(k int, v local) local {
		return local{k + v.n}
	}))
	c, fs := Channel(make(chan int, 1), [2]int{3, 4}, func(n int) int { return n * n },
		map[string]*Pair[int, int]{"a": new(Pair[int, int])})
	fmt.Fprintln(w, <-c, len(fs))
	f := (*List[string]).Len
	g := Sum[int]
	fmt.Fprintln(w, f(l), g(7, 8))
}
