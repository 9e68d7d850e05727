#!/bin/bash
# In a workspace, `go build -cover` and the pattern "work" do not count hook
# modules, although these become modules of the workspace.
# Slow: compiles the standard library for coverage.
source "$(dirname "$0")"/common.sh

mkdir app lib
(cd app && module example.com/app && cat > main.go <<'END'
package main

import "example.com/lib"

func main() { println(lib.Twice(3)) }
END
)
(cd lib && module example.com/lib && cat > lib.go <<'END'
package lib

func Twice(n int) int { return 2 * n }
END
cat > lib_test.go <<'END'
package lib

import "testing"

func TestTwice(t *testing.T) { Twice(1) }
END
)
trace_hooks app/hooks
cp -r app/hooks outside
go work init ./app ./lib

for place in app/hooks outside; do
  cat > rules.json <<END
[{"ImportPath": "example.com/lib", "Function": "Twice",
  "OnEnter": "enter", "Path": "$PWD/$place"}]
END
  for flags in -cover "-coverpkg=./..." "-coverpkg=./lib,example.com/app/..." \
    "-coverpkg=work" "-covermode=atomic"; do
    go build $flags -o plain ./app
    otel -q --rules rules.json go build $flags -o instrumented ./app
    rm -rf plain.data otel.data
    mkdir plain.data otel.data
    GOCOVERDIR=plain.data ./plain
    GOCOVERDIR=otel.data ./instrumented > log
    says log 'enter example.com/lib Twice'
    go tool covdata textfmt -i=plain.data -o=plain.out
    go tool covdata textfmt -i=otel.data -o=otel.out
    diff -u plain.out otel.out
    go test -count=1 $flags -coverprofile=plain.out ./lib > plain.log
    otel -q --rules rules.json go test -count=1 -v $flags \
      -coverprofile=otel.out ./lib > log
    says log 'enter example.com/lib Twice'
    diff -u plain.out otel.out
    diff -u <(grep -oh 'coverage: .*' plain.log | sort -u) \
      <(grep -oh 'coverage: .*' log | sort -u)
  done
done
