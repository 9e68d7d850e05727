#!/bin/bash
# A hook package may need modules that the program does not have. The program's
# go.mod does not change.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"github.com/google/uuid"
	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) { fmt.Println(uuid.Nil) }
END
(cd hooks && go get github.com/google/uuid@v1.6.0 2> /dev/null)
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
cp go.mod go.mod.before

otel go build -o app .
prints ./app <<< 00000000-0000-0000-0000-000000000000
cmp go.mod go.mod.before
[ ! -e go.sum ]
