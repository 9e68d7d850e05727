#!/bin/bash
# Two builds that share a cache and have the same process id, as in two
# containers, each give a program with the code and the hooks of its own
# project.
# Slow: builds many times.
source "$(dirname "$0")"/common.sh

unshare -rpf --kill-child true 2> /dev/null ||
  skip "there are no PID namespaces here"
export OTELTOOL_CACHE=$t/cache
trace_hooks hooks
for project in one two; do
  mkdir -p $project/lib
  (cd $project/lib && module example.com/lib &&
    printf 'package lib\n\nfunc Name() string { return "%s" }\n' $project > lib.go)
  cd $project
  module example.com/$project
  printf 'require example.com/lib v0.0.0\nreplace example.com/lib => ./lib\n' >> go.mod
  cat > main.go <<'GO'
package main

import "example.com/lib"

func work() { println(lib.Name()) }

func main() { work() }
GO
  cd ..
done

# Builds a project several times, each time with a new plan:
# builds PROJECT TIMES
builds() {
  cd $1
  local i
  for ((i = 0; i < $2; i++)); do
    rules <<RULES
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "../hooks", "Order": $i}]
RULES
    unshare -rpf --kill-child "$OTEL" --no-default-rules -q go build -o app .
    ./app > out 2>&1
    diff - out <<< "enter main work
$1"
  done
}
builds one 1 & first=$!
builds two 1 & second=$!
wait $first
wait $second
builds one 10 & first=$!
builds two 10 & second=$!
wait $first
wait $second
