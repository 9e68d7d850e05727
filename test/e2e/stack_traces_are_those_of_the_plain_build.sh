#!/bin/bash
# runtime.Caller, the stack of a panic and its file names are those of the plain
# program, also in instrumented files and functions.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir lib
cat > main.go <<'END'
package main

import (
	"fmt"
	"os"
	"runtime"

	"example.com/app/lib"
)

func where() (string, int) { _, f, l, _ := runtime.Caller(1); return f, l }

func work(f func()) (err error) { fmt.Println(where()); f()
	fmt.Println(where())
	return nil
}

func last() {
	fmt.Println(where())
	if len(os.Args) > 1 { panic("wanted") }
}

func main() {
	work(func() { fmt.Println(where()) })
	lib.Call(last)
	fmt.Println(where())
}
END
cat > lib/lib.go <<'END'
// Package lib has a comment.
package lib

/* and one before */ func Call(
	f func(),
) { f() }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(api.CallContext) {}
func exit(api.CallContext)  {}
END
rules <<'END'
[{"ImportPath": "main", "Function": "work|last|main", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "example.com/app/lib", "Function": "Call",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END

# Removes addresses and arguments, which differ from run to run.
frames() {
  grep -E '^(panic|main|example|	)' "$1" | sed -E 's/\(.*\)$//; s/ \+0x.*//'
}

for flags in "" -trimpath; do
  go build $flags -o plain .
  otel go build $flags -o app .
  ./plain > plain.out
  prints ./app < plain.out
  exits 2 ./plain x 2> plain.err > /dev/null
  exits 2 ./app x 2> app.err > /dev/null
  diff -u <(frames plain.err) <(frames app.err)
done
