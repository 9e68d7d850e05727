#!/bin/bash
# A rule for a package that is not in the build is not an error. -v lists such
# rules and the reason.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/other", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "GoVersion": "[,1.20)",
  "OnEnter": "enter", "Path": "hooks"}]
END

otel go build -o app . 2> err
lacks err example.com/other
otel -v go build -o app . 2> err
says err example.com/other
says err GoVersion
has err 'main\.work'
otel go build -v -o app . 2> err
lacks err example.com/other
prints ./app <<< "enter main work"
