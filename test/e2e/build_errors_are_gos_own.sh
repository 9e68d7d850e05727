#!/bin/bash
# An error in the user's code is reported as go reports it, with the same text,
# position and exit code, in packages with hooks and in packages without.
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
# The rule matches the second declaration.
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
# One package after another: go prints each package when it is done.
exits 1 go vet -p 1 ./... > plain 2>&1
exits 1 otel -q go vet -p 1 ./... > instrumented 2>&1
diff -u plain instrumented
