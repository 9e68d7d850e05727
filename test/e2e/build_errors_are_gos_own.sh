#!/bin/bash
# An error in the user's code is reported as go reports it: the same text, file,
# line and column, the same exit code, in packages with and without hooks.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir a b c
cat > main.go <<'END'
package main

import (
	"example.com/app/a"
	"example.com/app/b"
)

func main() { a.Do(); b.Do() }
END
cat > a/a.go <<'END'
package a

import "os"

func Do() int { var unused int; return "a" }
END
cat > b/b.go <<'END'
package b

func Do() { undefined() }
END
# The second one is what a rule can mean.
cat > c/c.go <<'END'
package c

func Do(int, string)
func Do(int) {}
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app/a", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/app/c", "Function": ".*", "OnEnter": "enter",
  "Path": "hooks"}]
END

for package in . ./c; do
  exits 1 go build -o app $package > plain 2>&1
  exits 1 otel -q go build -o app $package > instrumented 2>&1
  diff -u plain instrumented
done
# One after another, for go prints packages as they are done.
exits 1 go vet -p 1 ./... > plain 2>&1
exits 1 otel -q go vet -p 1 ./... > instrumented 2>&1
diff -u plain instrumented
