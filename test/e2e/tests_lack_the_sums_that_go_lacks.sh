#!/bin/bash
# If go.sum lacks a module, `go test` rejects the packages that import it with
# the tool, too, although the tool's copy of go.sum has the module.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'require rsc.io/quote v1.5.2' >> go.mod
cat > a.go <<'EOF'
package app

import "rsc.io/quote"

func Work() string { return quote.Go() }
EOF
cat > a_test.go <<'EOF'
package app

import "testing"

func TestWork(t *testing.T) { println(Work()) }
EOF
mkdir other
printf 'package other\n' > other/other.go
trace_hooks hooks
rules <<'EOF'
[{"ImportPath": "example.com/app", "Function": "Work", "OnEnter": "enter",
  "Path": "hooks"}]
EOF
go mod tidy 2> log
mv go.sum kept.sum

not go test ./... > log 2>&1
says log 'missing go.sum entry'
like_go go test ./...
like_go go test ./...

mv kept.sum go.sum
otel go test -v . > log 2>&1
says log 'enter example.com/app Work'
