#!/bin/bash
# The go command may be a path, and may be a wrapper with another name.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

func work() {}

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel "$(go env GOROOT)/bin/go" build -o app .
prints ./app <<< "enter main work"
mkdir bin
ln -s "$(go env GOROOT)/bin/go" bin/go1.99
PATH=$t/bin:$PATH otel go1.99 build -o app2 .
prints ./app2 <<< "enter main work"
