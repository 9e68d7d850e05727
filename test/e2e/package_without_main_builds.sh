#!/bin/bash
# A library is compiled, and no file is written. `go run` of a library gives
# go's error.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package app; func Work() {}' > app.go
trace_hooks hooks
rules <<'END'
[{"ImportPath": "example.com/app", "Function": "Work", "OnEnter": "enter",
  "Path": "hooks"}]
END

otel go build .
otel go build -o /dev/null ./...
[ "$(ls)" = "$(printf '%s\n' app.go go.mod hooks otel.rules.json)" ]
like_go go run .
like_go go build -o nowhere/app .
