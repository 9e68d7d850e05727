#!/bin/bash
# If the outer of two rules skips the call, the inner rule is not called. If the
# inner rule skips it, the outer rule's exit hook sees the results.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func work(n int) int { return n }

func main() { fmt.Println(work(1), work(2), work(3)) }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func skip(ctx api.CallContext, n, unwanted int, name string) {
	fmt.Println("enter", name, n)
	if n == unwanted {
		ctx.SetReturnVal(0, -n)
		ctx.SetSkipCall(true)
	}
}

func outer(ctx api.CallContext, n int)     { skip(ctx, n, 1, "outer") }
func outerExit(ctx api.CallContext, n int) { fmt.Println("exit outer", n) }
func inner(ctx api.CallContext, n int)     { skip(ctx, n, 2, "inner") }
func innerExit(ctx api.CallContext, n int) { fmt.Println("exit inner", n) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "Order": 1, "Path": "hooks",
  "OnEnter": "outer", "OnExit": "outerExit"},
 {"ImportPath": "main", "Function": "work", "Order": 2, "Path": "hooks",
  "OnEnter": "inner", "OnExit": "innerExit"}]
END

otel go build -o app .
prints ./app <<'END'
enter outer 1
exit outer -1
enter outer 2
enter inner 2
exit inner -2
exit outer -2
enter outer 3
enter inner 3
exit inner 3
exit outer 3
-1 -2 3
END
