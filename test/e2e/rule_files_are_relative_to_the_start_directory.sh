#!/bin/bash
# --rules names a file relative to the directory in which otel starts. Two
# builds of one project from two directories do not share a plan, even if -C
# leads to the same place.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END2'
package main

func first() {}

func second() {}

func main() { first(); second() }
END2
trace_hooks hooks
for function in first second; do
  mkdir "$t/$function"
  cat > "$t/$function/my.json" <<END2
[{"ImportPath": "main", "Function": "$function", "OnEnter": "enter",
  "Path": "$PWD/hooks"}]
END2
done

project=$PWD
for function in first second first; do
  cd "$t/$function"
  otel -q --rules my.json go build -C "$project" -o "$t/bin" .
  "$t/bin" 2>&1 | tee "$t/out"
  has "$t/out" "^enter main $function\$"
  [ "$(grep -c ^enter "$t/out")" = 1 ]
done
