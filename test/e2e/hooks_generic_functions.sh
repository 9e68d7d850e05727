#!/bin/bash
# Generic functions and methods of generic types have hooks in every
# instantiation. Hooks take `any`, or the type of a value that contains no type
# parameter, also where names are the same.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"cmp"
	"fmt"
	"strings"
)

func Rest[Reader any](r Reader, s *strings.Reader) (*strings.Reader, Reader) { return s, r }

func (Pair[K, V]) Call(s struct{ K int }, f func(V int) string) string { return f(s.K) }

func Largest[T cmp.Ordered, S ~[]T](values S) (largest T) {
	for _, v := range values {
		largest = max(largest, v)
	}
	return
}

type Pair[K comparable, V any] struct {
	key   K
	value V
}

func (p *Pair[K, V]) Set(key K, value V) *Pair[K, V] {
	p.key, p.value = key, value
	return p
}

func (Pair[_, V]) Zero() (v V) { return }

type List[T any] struct{ Pair[int, T] }

func main() {
	fmt.Println(Largest([]int{1, 3, 2}), Largest([]string{"a", "b"}))
	l := List[string]{}
	fmt.Println(*l.Set(1, "one"), l.Zero() == "")
	Rest(1, strings.NewReader("text"))
	l.Call(struct{ K int }{2}, func(n int) string { return fmt.Sprint(n) })
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"
	"strings"

	"otel.example/pkg/api"
)

func rest(ctx api.CallContext, r any, s *strings.Reader)     { fmt.Println(r, s.Len()) }
func restExit(ctx api.CallContext, s *strings.Reader, r any) { fmt.Println(s.Len(), r) }

func call(ctx api.CallContext, p any, s struct{ K int }, f func(int) string) {
	fmt.Println(s.K, f(3))
}

func largest(ctx api.CallContext, values any)     { fmt.Println("in", values) }
func largestExit(ctx api.CallContext, result any) { fmt.Println("out", result) }

func set(ctx api.CallContext, p, key, value any) {
	fmt.Printf("%T %v %v\n", p, key, value)
	ctx.SetParam(2, "two")
}

func zero(ctx api.CallContext) { fmt.Println(ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "Largest", "OnEnter": "largest",
  "OnExit": "largestExit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Set", "ReceiverType": "*Pair",
  "OnEnter": "set", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Zero", "ReceiverType": "Pair",
  "OnEnter": "zero", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Rest", "OnEnter": "rest",
  "OnExit": "restExit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Call", "ReceiverType": "Pair",
  "OnEnter": "call", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
in [1 3 2]
out 3
in [a b]
out b
3 b
*main.Pair[int,string] 1 one
Zero
{1 two} true
1 4
4 1
2 3
END
