#!/bin/bash
# A Go older than 1.23 is rejected with its version and the oldest supported
# version. Go 1.23 works.
# Slow: fetches older Go releases.
source "$(dirname "$0")"/common.sh

module example.com/app 1.21
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { fmt.Println("enter", ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
GOTOOLCHAIN=go1.23.12 go version > version 2>&1 ||
  skip "no older Go can be had: $(head -n 1 version)"

GOTOOLCHAIN=go1.23.12 otel go build -o app .
prints ./app <<< "enter work"
[[ $(go version app) == *go1.23.12 ]]

sed -i 's/^go .*/go 1.21/' hooks/go.mod
GOTOOLCHAIN=go1.22.12 go version > version 2>&1 ||
  skip "no Go 1.22 can be had: $(head -n 1 version)"
not env GOTOOLCHAIN=go1.22.12 "$OTEL" --no-default-rules go build -o old . \
  2> err
says err 1.22.12
says err 1.23
[ ! -e old ]
