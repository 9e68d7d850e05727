#!/bin/bash
# Several builds at once, of one module and of several modules, succeed with one
# cache that is empty at first.
source "$(dirname "$0")"/common.sh

export OTELTOOL_CACHE=$t/cache
for name in one two three; do
  mkdir $name
  (cd $name && module example.com/$name && cat > main.go && trace_hooks hooks &&
   rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
  ) <<'END'
package main

func work() {}

func main() { work() }
END
done

pids=()
for name in one two three one two; do
  (cd $name && otel go build -o app.${#pids[@]} .) &
  pids+=($!)
done
for pid in "${pids[@]}"; do
  exits 0 wait $pid
done
for app in */app.*; do
  prints $app <<< "enter main work"
done
