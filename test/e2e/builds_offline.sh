#!/bin/bash
# Once the modules that a build needs are in the cache, it works without the
# network; those of the tool itself never need it.
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
