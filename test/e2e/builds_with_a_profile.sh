#!/bin/bash
# Profile-guided optimization works with hooks: with -pgo=FILE, and with a
# default.pgo beside main, for which go compiles packages once per program.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p cmd/one cmd/two lib
for name in one two; do
  cat > cmd/$name/main.go <<'END'
package main

import "example.com/app/lib"

func main() { println(lib.Sum(1, 2)) }
END
done
cat > lib/lib.go <<'END'
package lib

//go:noinline
func Sum(a, b int) int { return a + b }
END
# The profile of a program that called Sum for one second.
cp "$root/test/e2e/data/sum.pgo" cmd/one/default.pgo
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func exit(ctx api.CallContext, sum int) { ctx.SetReturnVal(0, 10*sum) }
END
rules <<'END'
[{"ImportPath": "example.com/app/lib", "Function": "Sum", "OnExit": "exit",
  "Path": "hooks"}]
END

otel go build -o out/ ./cmd/...
[ "$(out/one 2>&1)" = 30 ]
[ "$(out/two 2>&1)" = 30 ]
go version -m out/one > info
has info '-pgo=.*default\.pgo'
otel go build -pgo=cmd/one/default.pgo -o two ./cmd/two
[ "$(./two 2>&1)" = 30 ]
