#!/bin/bash
# A hook gets parameters of every type, typed and unchanged.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir kinds
cat > main.go <<'END'
package main

import (
	"fmt"
	"strings"

	"example.com/app/kinds"
)

func main() {
	c := make(chan int, 1)
	fmt.Println(kinds.All(func(s ...string) int { return len(s) }, c, c,
		map[string][]int{"a": {1}}, [2]float64{1, 2}, &struct{ X, Y int }{3, 4},
		strings.NewReader("text"), nil, 'r', 1+2i))
}
END
cat > kinds/kinds.go <<'END'
package kinds

import (
	"io"
	str "strings"
)

func All(f func(...string) int, in <-chan int, out chan<- int,
	m map[string][]int, a [2]float64, p *struct{ X, Y int },
	r interface{ io.Reader }, _ *str.Builder, c rune, z complex128) (
	g func() string, e error) {
	return func() string { return "g" }, nil
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"
	"io"
	"strings"

	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, f func(...string) int, in <-chan int,
	out chan<- int, m map[string][]int, a [2]float64, p *struct{ X, Y int },
	r interface{ io.Reader }, b *strings.Builder, c int32, z complex128) {
	out <- 5
	text, _ := io.ReadAll(r)
	fmt.Println(f("a", "b"), <-in, m, a, *p, string(text), b, c, z)
}

func onExit(ctx api.CallContext, g func() string, e error) {
	fmt.Println(g(), e)
	ctx.SetReturnVal(0, nil)
}
END
rules <<'END'
[{"ImportPath": "example.com/app/kinds", "Function": "All",
  "OnEnter": "onEnter", "OnExit": "onExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
2 5 map[a:[1]] [1 2] {3 4} text <nil> 114 (1+2i)
g <nil>
<nil> <nil>
END
