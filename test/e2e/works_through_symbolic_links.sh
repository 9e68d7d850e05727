#!/bin/bash
# The tool works in a tree that is reached through a symbolic link.
source "$(dirname "$0")"/common.sh

module example.com/app
mkdir real
mv go.mod real
ln -s real link
cd link
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

otel go build -o app .
prints ./app <<< "enter main work"
