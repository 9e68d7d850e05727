#!/bin/bash
# Hooks on functions that many goroutines call at once work with -race.
# Slow: compiles the standard library for the race detector.
source "$(dirname "$0")"/common.sh

command -v gcc > /dev/null || skip no C compiler, which -race needs
module example.com/app
cat > main.go <<'END'
package main

import (
	"fmt"
	"sync"
)

func add(a, b int) (sum int, err error) { return a + b, nil }

func main() {
	var group sync.WaitGroup
	for i := range 20 {
		group.Add(1)
		go func() {
			defer group.Done()
			for j := range 50 {
				if n, _ := add(i, j); n != 2*(i+j) {
					fmt.Println("wrong", n)
				}
			}
		}()
	}
	group.Wait()
	fmt.Println("done")
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext, a, b int) {
	ctx.SetData(a + b)
	ctx.SetParam(0, 2*a)
	ctx.SetParam(1, 2*b)
}

func exit(ctx api.CallContext, sum int, err error) {
	if sum != 2*ctx.GetData().(int) {
		ctx.SetReturnVal(0, -1)
	}
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "add", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"}]
END

otel go build -race -o app .
prints ./app <<< done
