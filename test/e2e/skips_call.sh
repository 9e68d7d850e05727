#!/bin/bash
# SetSkipCall(true) in an enter hook skips the target's body. The caller and the
# exit hook get the results set by SetReturnVal, and zero values for the others.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func load(key string) (value []byte, n int, err error) {
	fmt.Println("loading", key)
	return []byte(key), len(key), nil
}

func main() {
	value, n, err := load("cached")
	fmt.Printf("%s %d %v\n", value, n, err)
	value, n, err = load("new")
	fmt.Printf("%s %d %v\n", value, n, err)
}
END
hooks hooks <<'END'
package hooks

import (
	"errors"
	"fmt"

	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, key string) {
	if key == "cached" {
		ctx.SetReturnVal(0, []byte("from cache"))
		ctx.SetReturnVal(2, errors.New("no error"))
		ctx.SetSkipCall(true)
	}
}

func onExit(ctx api.CallContext, value []byte, n int, err error) {
	fmt.Printf("exit %s %d %v %t\n", value, n, err, ctx.IsSkipCall())
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "load", "OnEnter": "onEnter",
  "OnExit": "onExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
exit from cache 0 no error true
from cache 0 no error
loading new
exit new 3 <nil> false
new 3 <nil>
END
