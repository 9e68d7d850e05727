#!/bin/bash
# A hook may pass its CallContext to a helper, store it while the hook runs, and
# capture it in a closure.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func work(n int) int { return n }

func main() { fmt.Println(work(1), work(2), work(3), work(4)) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

type step struct{ ctx api.CallContext }

func (s step) skip() { s.ctx.SetSkipCall(true) }

func answer(ctx api.CallContext, result int) {
	ctx.SetReturnVal(0, result)
	ctx.SetSkipCall(true)
}

func onEnter(ctx api.CallContext, n int) {
	switch n {
	case 1:
		answer(ctx, 10)
	case 2:
		func() { ctx.SetReturnVal(0, 20) }()
		step{ctx}.skip()
	case 3:
		skip := ctx.SetSkipCall
		skip(true)
	}
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "onEnter",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
10 20 0 4
END
