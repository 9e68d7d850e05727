#!/bin/bash
# `go tool pprof` finds the same functions, files and lines in the profile of an
# instrumented program as in that of the plain program.
# Slow: profiles programs.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"os"
	"runtime/pprof"
	"slices"
	"strings"
)

var calls = pprof.NewProfile("calls")

func mark() { calls.Add(new(int), 1) }

func work(f func(), n int) (int, error) { mark(); f(); mark()
	if n > 0 {
		mark(); return work(f, n-1)
	}
	return n, nil
}

func main() {
	work(func() { mark() }, 2)
	strings.Map(func(r rune) rune { mark(); return r }, "x")
	slices.SortFunc([]int{1, 2}, func(a, b int) int { mark(); return a - b })
	f, _ := os.Create(os.Args[1])
	calls.WriteTo(f, 0)
	f.Close()
}
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(api.CallContext) {}
func exit(api.CallContext)  {}
END
rules <<'END'
[{"ImportPath": "main", "Function": ".*", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "strings", "Function": "Map", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "slices", "Function": "SortFunc|insertion.*",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END

# Each stack once, with function, file and line.
stacks() {
  go tool pprof -traces -lines "$1" "$2" 2> /dev/null |
    sed -E 's/ \(inline\)$//; /^(File|Time|Build|Type)/d'
}

go build -o plain .
otel go build -o app .
./plain plain.prof
./app app.prof
stacks plain plain.prof > plain.stacks
stacks app app.prof > app.stacks
has plain.stacks 'main.work .*/main.go:16'
diff -u plain.stacks app.stacks

# The listing shows the user's source and no generated code.
go tool pprof -list 'main\.work$' app app.prof > list 2> /dev/null
says list "ROUTINE ======================== main.work in $t/main.go"
says list 'mark(); return work(f, n-1)'
lacks list '[Oo]tel[A-Z]'
