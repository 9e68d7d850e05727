// go 1.24
package golden

import "strings"

type Map[K comparable, V any] struct{ m map[K]V }

func (m *Map[K, V]) Get(key K, fallback V) (value V, ok bool) {
	value, ok = m.m[key]
	if !ok {
		value = fallback
	}
	return
}

func (m Map[_, V]) Len() int { return len(m.m) }

func Sum[T interface{ ~int | ~float64 }](values ...T) T {
	var sum T
	for _, v := range values {
		sum += v
	}
	return sum
}

func Nothing[T any]() {}

// A type set with a method, a type parameter of which only another one's
// constraint tells, and one that is in the results alone.
type Text interface {
	~string
	Len() int
}

func Longest[Out any, S ~[]E, E Text](words S, _ ...Out) (longest E, _ Out, _ map[string][]E) { return }

// A generic alias.
type Counts[K comparable] = Map[K, int]

func Count[K comparable](c *Counts[K], keys []K) Counts[K] { return *c }

// Local types as type arguments.
func Local() float64 {
	type local float64
	c := Counts[local]{map[local]int{1: 2}}
	return float64(Sum(local(1), local(c.Len())))
}

// What only has the name of a type parameter is taken by its type.
func Alike[Reader any](r Reader, s *strings.Reader, f func(Reader int)) (*strings.Reader, Reader) { return s, r }
