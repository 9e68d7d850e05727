#!/bin/bash
# Outside of a module, packages give go's own error message, and single files
# are built as by go.
source "$(dirname "$0")"/common.sh

mkdir empty
cd empty
like_go go build .
like_go go build ./...
like_go go test
cat > main.go <<'END'
package main

import "fmt"

func work() { fmt.Println("work") }

func main() { work() }
END
like_go go build .
trace_hooks ../hooks
cat > rules.json <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "../hooks"}]
END
otel --rules rules.json go build -o app main.go
prints ./app <<< $'enter main work\nwork'
GO111MODULE=off otel -q go build -o app main.go > out 2>&1 || says out GO111MODULE
