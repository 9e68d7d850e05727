#!/bin/bash
# A package pattern matches what it matches for go. It never matches hook
# modules and their dependencies, in a module and in a workspace, even if they
# are beneath the directory or have similar names.
# Slow: compiles the tests of all packages.
source "$(dirname "$0")"/common.sh

mkdir app && cd app
module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
cat > main_test.go <<'END'
package main

import "testing"

func TestWork(t *testing.T) { work() }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { println("enter") }
END
cat > hooks/hooks_test.go <<'END'
package hooks

import "testing"

func TestHooks(t *testing.T) { t.Fatal("a test of the hooks") }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

mkdir ../bin
# Lists the packages with tests that a pattern matches for go: tests_of PATTERN
tests_of() {
  go list -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' "$1" |
    sed '/^$/d' | sort
}
for workspace in no yes; do
  if [ $workspace = yes ]; then
    printf 'go 1.23\n\nuse .\n' > go.work
    unset GOWORK
  fi
  for pattern in ./... work example.com/... all; do
    tests_of "$pattern" > ../plain
    if [ "$pattern" = all ]; then
      # The tests of the standard library take too long.
      otel go test -n all > ../out 2>&1
      says ../out '# example.com/app.test'
      lacks ../out '^# .*hooks.*\.test'
      continue
    fi
    otel go test -v "$pattern" > ../out
    sed -nE 's/^ok[[:space:]]+([^[:space:]]+).*/\1/p' ../out > ../tested
    diff ../plain ../tested
    says ../out enter
  done
  for pattern in ./... work example.com/... all; do
    rm -f ../bin/*
    otel go build -o ../bin/ "$pattern"
    ../bin/app 2> ../out
    says ../out enter
  done
done
