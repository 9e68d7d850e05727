#!/bin/bash
# A build whose modules are in the module cache works without the network. The
# tool's own modules never need it.
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

GOPROXY=off GOMODCACHE=$t/mod OTELTOOL_CACHE=$t/cache otel go build -o app .
prints ./app <<< "enter main work"
GOPROXY=off GOMODCACHE=$t/mod OTELTOOL_CACHE=$t/cache otel go build -o app .
prints ./app <<< "enter main work"
