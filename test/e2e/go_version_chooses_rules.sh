#!/bin/bash
# GoVersion, and Version for a package of the standard library, are compared
# with the version of the toolchain.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "strings"

func work() { strings.ToUpper("a") }

func main() { work() }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func since(ctx api.CallContext)  { fmt.Println("since", ctx.GetFuncName()) }
func before(ctx api.CallContext) { fmt.Println("before", ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "GoVersion": "[1.23,)",
  "OnEnter": "since", "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "GoVersion": "[1.17,1.23)",
  "OnEnter": "before", "Path": "hooks"},
 {"ImportPath": "strings", "Function": "ToUpper", "Version": "[1.23,)",
  "OnEnter": "since", "Path": "hooks"},
 {"ImportPath": "strings", "Function": "ToUpper", "Version": "[,1.23)",
  "OnEnter": "before", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
since work
since ToUpper
END
