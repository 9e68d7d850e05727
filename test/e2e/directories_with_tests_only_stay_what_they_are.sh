#!/bin/bash
# A directory with only test files of package main is no program: `go build`
# ignores it for a pattern, and reports an error if the command line names it.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir lib only
echo 'package lib; func Work() int { return 1 }' > lib/lib.go
cat > only/main_test.go <<'END2'
package main

import (
	"testing"

	"example.com/app/lib"
)

func TestWork(t *testing.T) { println(lib.Work()) }
END2
trace_hooks hooks
rules <<'END2'
[{"ImportPath": "example.com/app/**", "Function": ".*", "OnEnter": "enter",
  "Path": "hooks"}]
END2

otel go build ./...
otel go vet ./...
like_go go build ./only
otel go test ./only > output
has output '^ok'
