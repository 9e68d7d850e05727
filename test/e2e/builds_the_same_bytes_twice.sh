#!/bin/bash
# The same sources give the same bytes when they are compiled again, and, with
# -trimpath, in another directory with another cache of the tool.
# Slow: compiles everything again.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir -p one/app
mv go.mod one/app
cd one/app
cat > main.go <<'END'
package main

func work(n int) int { return n }

func main() { println(work(1)) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext, n int) { println("enter", n) }

func exit(ctx api.CallContext) { println("exit", ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "strconv", "Function": "Itoa", "OnExit": "exit",
  "Path": "hooks"}]
END

otel go build -o "$t/first" .
touch main.go
otel go build -a -p 1 -o "$t/second" .
cmp "$t/first" "$t/second"

otel go build -trimpath -o "$t/trimmed" .
cp -r "$t/one" "$t/two"
cd "$t/two/app"
OTELTOOL_CACHE="$t/other cache" otel go build -trimpath -o "$t/moved" .
cmp "$t/trimmed" "$t/moved"

# The program contains no path of the machine that built it.
for path in "$t" "$root" "$OTELTOOL_CACHE" "$GOCACHE" "$GOMODCACHE" "$HOME/" "$(go env GOROOT)"; do
  not grep -qaF "$path" "$t/moved"
done
