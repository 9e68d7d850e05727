#!/bin/bash
# An exit hook gets the data that the enter hook of the same call stored with
# SetData and SetKeyData, also in recursive calls and in goroutines.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "sync"

func depth(n int) {
	if n > 0 {
		depth(n - 1)
	}
}

func main() {
	depth(2)
	var group sync.WaitGroup
	for i := 0; i < 50; i++ {
		group.Add(1)
		go func() { defer group.Done(); depth(100 + i) }()
	}
	group.Wait()
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, n int) {
	ctx.SetData(n)
	ctx.SetKeyData("double", 2*n)
	ctx.SetKeyData("nil", nil)
}

func onExit(ctx api.CallContext) {
	n := ctx.GetData().(int)
	if ctx.GetKeyData("double") != 2*n || ctx.GetParam(0) != n {
		fmt.Println("data of another call")
	}
	if n == 2 {
		fmt.Println(n, ctx.GetKeyData("double"), ctx.HasKeyData("double"),
			ctx.HasKeyData("nil"), ctx.HasKeyData("none"),
			ctx.GetKeyData("none"))
	}
}

func other(ctx api.CallContext, n int) {
	if ctx.GetData() != nil || ctx.HasKeyData("double") {
		fmt.Println("data of another rule")
	}
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "depth", "OnEnter": "onEnter",
  "OnExit": "onExit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "depth", "OnEnter": "other", "Order": 1,
  "Path": "hooks"}]
END

otel go build -o app .
./app | sort | uniq -c | sed 's/^ *//' > out
lacks out another
has out '2 4 true true false <nil>'
