#!/bin/bash
# Hooks may be exported or unexported functions in any file of the hook package,
# and one hook may serve several rules.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func first()  {}
func second() {}

func main() {
	first()
	second()
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { print1("enter", ctx) }
END
cat > hooks/more.go <<'END'
package hooks

import (
	"fmt"

	tool "otel.example/pkg/api"
)

func Exit(_ tool.CallContext) { fmt.Println("exit") }

func print1(text string, ctx tool.CallContext) {
	fmt.Println(text, ctx.GetFuncName())
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "first", "OnEnter": "enter",
  "OnExit": "Exit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "second", "OnEnter": "enter",
  "OnExit": "Exit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
enter first
exit
enter second
exit
END
