#!/bin/bash
# Hooks may be in a package of the user's module, named by import path or by
# directory. The module's go.mod does not have to require the API.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p internal/tracing
cat > main.go <<'END'
package main

import "fmt"

func work() { fmt.Println("work") }
func rest() { fmt.Println("rest") }

func main() {
	work()
	rest()
}
END
cat > internal/tracing/tracing.go <<'END'
package tracing

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { fmt.Println("enter", ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "example.com/app/internal/tracing"},
 {"ImportPath": "main", "Function": "rest", "OnEnter": "enter",
  "Path": "./internal/tracing"}]
END

for packages in . ./...; do
  otel go build -o bin/ $packages
  prints bin/app <<'END'
enter work
work
enter rest
rest
END
done
