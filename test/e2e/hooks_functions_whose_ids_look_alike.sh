#!/bin/bash
# Each function has hook variables of its own. The ids of first.F26897 and
# second.F24186 agree in their last 32 bits, which is likely among 70,000
# functions.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir first second
echo 'package first; func F26897(n int) {}' > first/first.go
echo 'package second; func F24186(s string) {}' > second/second.go
cat > main.go <<'END'
package main

import (
	"example.com/app/first"
	"example.com/app/second"
)

func main() {
	first.F26897(1)
	second.F24186("s")
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { println(ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "example.com/app/**", "Function": "F.*", "OnEnter": "enter",
  "Path": "example.com/hooks"}]
END
go mod edit -require=example.com/hooks@v0.0.0 -replace=example.com/hooks=./hooks

otel go build -o app .
./app 2>&1 | diff -u - <(printf '%s\n' F26897 F24186)
grep -aoE 'otel\.hook_[0-9a-f]+_onenter' app | sort -u | wc -l > names
says names 2
