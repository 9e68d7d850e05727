#!/bin/bash
# SetReturnVal in an exit hook changes the results that the caller gets, nil
# included.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"errors"
	"fmt"
)

func load() (map[string]int, error, string) {
	return map[string]int{"a": 1}, errors.New("failed"), "text"
}

func main() { fmt.Println(load()) }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onExit(ctx api.CallContext, m map[string]int, err error, text string) {
	ctx.SetReturnVal(0, nil)
	ctx.SetReturnVal(1, nil)
	ctx.SetReturnVal(2, text+"!")
	fmt.Println(m, err, text, ctx.GetReturnVal(2))
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "load", "OnExit": "onExit",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
map[a:1] failed text text!
map[] <nil> text!
END
