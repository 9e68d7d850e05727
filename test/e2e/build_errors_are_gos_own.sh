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

# go prints the errors of a package when it is done with the package, so the order of
# packages depends on how long each takes.
by_package() {
  awk '/^# / {package = $0} {print package "\t" $0}' "$1" |
    sort -s -t $'\t' -k 1,1 | cut -f 2-
}

for package in . ./c; do
  exits 1 go build -o app $package > plain 2>&1
  exits 1 otel -q go build -o app $package > instrumented 2>&1
  has plain '^# example.com/app'
  diff -u <(by_package plain) <(by_package instrumented)
done
