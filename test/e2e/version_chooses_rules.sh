#!/bin/bash
# A rule with Version applies only to versions in its range. For a replaced
# module, the real version counts, not the one in go.mod.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "github.com/google/uuid"

func main() { uuid.New() }
END
trace_hooks hooks
cat >> hooks/hooks.go <<'END'

func old(ctx api.CallContext)   { fmt.Println("old") }
func newer(ctx api.CallContext) { fmt.Println("new") }
END
rules <<'END'
[{"ImportPath": "github.com/google/uuid", "Function": "New",
  "Version": "[1.0.0,1.4.0)", "OnEnter": "old", "Path": "hooks"},
 {"ImportPath": "github.com/google/uuid", "Function": "New",
  "Version": "[v1.4.0,)", "OnEnter": "newer", "Path": "hooks"},
 {"ImportPath": "github.com/google/uuid", "Function": "New",
  "Version": "[,1.0.0)", "OnEnter": "enter", "Path": "hooks"}]
END

go get github.com/google/uuid@v1.3.1 2> /dev/null
otel go build -o app .
prints ./app <<< old

go get github.com/google/uuid@v1.4.0 2> /dev/null
otel go build -o app .
prints ./app <<< new

go mod edit -replace github.com/google/uuid=github.com/google/uuid@v1.3.0
go mod tidy 2> /dev/null
otel go build -o app .
prints ./app <<< old
