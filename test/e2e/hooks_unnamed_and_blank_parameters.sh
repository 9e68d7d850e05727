#!/bin/bash
# Hooks can read and set unnamed and blank parameters, results and receivers.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"errors"
	"fmt"
)

type T struct{ n int }

func (T) Unnamed(int, string) (int, error)         { return 1, errors.New("u") }
func (*T) Pointer(_ int, _ string) (_ int, _ error) { return 2, errors.New("p") }
func (_ T) Blank(a, _ int, b string) (_ int, err error) {
	fmt.Println("blank", a, b)
	return a, errors.New("b")
}

func main() {
	t := &T{5}
	fmt.Println(t.Unnamed(1, "a"))
	fmt.Println(t.Pointer(2, "b"))
	fmt.Println(t.Blank(3, 4, "c"))
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	fmt.Print(ctx.GetFuncName())
	for i := range ctx.NumParams() {
		fmt.Printf(" %v", ctx.GetParam(i))
	}
	fmt.Println()
	ctx.SetParam(1, 30)
}

func exit(ctx api.CallContext, n int, err error) {
	fmt.Println("exit", n, err)
	ctx.SetReturnVal(0, n*100)
	ctx.SetReturnVal(1, nil)
}

func exitPointer(ctx api.CallContext) {
	fmt.Println("exit", ctx.GetReturnVal(0), ctx.GetReturnVal(1))
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "Unnamed|Blank", "ReceiverType": "T",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Pointer", "ReceiverType": "*T",
  "OnExit": "exitPointer", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
Unnamed {5} 1 a
exit 1 u
100 <nil>
exit 2 p
2 p
Blank {5} 3 4 c
blank 30 c
exit 30 b
3000 <nil>
END
