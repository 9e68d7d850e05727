#!/bin/bash
# -coverpkg gives the profile, percentages and output of plain go for every
# pattern and every place of the hooks. Hooks and their dependencies are not
# counted.
# Slow: compiles many packages for coverage.
source "$(dirname "$0")"/common.sh

mkdir app
cd app
module example.com/app
mkdir a b
cat > a/a.go <<'END'
package a

func Sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}
END
cat > a/a_test.go <<'END'
package a

import "testing"

func TestSign(t *testing.T) {
	if Sign(-5) != -1 {
		t.Error("wrong")
	}
}
END
cat > b/b.go <<'END'
package b

func B() int { return 1 }
END
cat > main.go <<'END'
package main

import "example.com/app/a"

func main() { println(a.Sign(3)) }
END

# Hooks are in a module inside the module, in one outside of it, and in the
# module itself.
hooks inside <<'END'
package hooks

import (
	"encoding/json"

	"otel.example/pkg/api"
)

func enter(ctx api.CallContext) {
	text, _ := json.Marshal(ctx.GetFuncName())
	println("hook of", string(text))
}
END
cp -r inside ../outside
mkdir own
cp inside/hooks.go own

# Compares the profile and go's reports of it: same FLAG… PACKAGE…
# Tests that run at the same time write their parts of the profile in any order.
same() {
  go test -count=1 -coverprofile=plain.out "$@" > plain.log 2>&1
  otel -q go test -count=1 -v -coverprofile=otel.out "$@" > otel.log 2>&1
  says otel.log 'hook of "Sign"'
  diff -u <(sort plain.out) <(sort otel.out)
  diff -u <(grep -oh 'coverage: .*' plain.log | sort -u) \
    <(grep -oh 'coverage: .*' otel.log | sort -u)
}

packages=(./a ./b .)
for place in inside ../outside own; do
  rules <<END
[{"ImportPath": "example.com/app/a", "Function": "Sign",
  "OnEnter": "enter", "Path": "$PWD/$place"}]
END
  same -coverpkg=./... "${packages[@]}"
  same -coverpkg=./... ./a
  same -coverpkg=example.com/app/... -covermode=atomic ./a
  same -coverpkg=.,./b,./a -covermode=count "${packages[@]}"
  same -covermode=set "${packages[@]}"

  go build -cover -o plain .
  otel go build -cover -o instrumented .
  rm -rf plain.data otel.data
  mkdir plain.data otel.data
  GOCOVERDIR=plain.data ./plain
  GOCOVERDIR=otel.data ./instrumented 2> log
  says log 'hook of "Sign"'
  go tool covdata textfmt -i=plain.data -o=plain.out
  go tool covdata textfmt -i=otel.data -o=otel.out
  diff -u plain.out otel.out
done
