#!/bin/bash
# The CallContext reports the target's name, its package, and its numbers of
# parameters (with the receiver) and results.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir store
cat > main.go <<'END'
package main

import "example.com/app/store"

func none() {}

func main() {
	none()
	new(store.Table).Put("a", 1)
}
END
cat > store/store.go <<'END'
package store

type Table struct{}

func (t *Table) Put(key string, value int, _ ...bool) (int, error) {
	return 0, nil
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	fmt.Println(ctx.GetPackageName(), ctx.GetFuncName(), ctx.NumParams(),
		ctx.NumReturnVals())
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "none", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/app/store", "Function": "Put",
  "ReceiverType": "*Table", "OnEnter": "enter", "OnExit": "enter",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
main none 0 0
example.com/app/store Put 4 2
example.com/app/store Put 4 2
END
