#!/bin/bash
# The tool works in a sub-directory, in a directory without Go files, and in a
# directory whose name has spaces and quotes.
source "$(dirname "$0")"/common.sh

strange="$t/a dir/with 'quotes' and \$"
mkdir -p "$strange"
cd "$strange"
module example.com/app
mkdir -p cmd/tool docs
cat > cmd/tool/main.go <<'END'
package main

func work() {}

func main() { work() }
END
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
export OTELTOOL_CACHE="$t/a cache"

otel go build -o "$t/app1" ./cmd/tool
prints "$t/app1" <<< "enter main work"
(cd cmd/tool && otel go build -o "$t/app2")
prints "$t/app2" <<< "enter main work"
(cd docs && otel go build -o "$t/app3" ../cmd/tool)
prints "$t/app3" <<< "enter main work"
(cd docs && otel go build -o "$t/app4" example.com/app/cmd/tool)
prints "$t/app4" <<< "enter main work"
