#!/bin/bash
# `go install` puts the program where go puts it.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p cmd/tool
cat > cmd/tool/main.go <<'END'
package main

func work() {}

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

GOBIN=$t/bin otel go install ./...
[ "$(ls bin)" = tool ]
prints bin/tool <<< "enter main work"
