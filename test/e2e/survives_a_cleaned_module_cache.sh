#!/bin/bash
# A build with a cached plan fetches the tool's own modules again after the
# module cache was cleaned.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func main() {}' > main.go
trace_hooks hooks
rules <<'END2'
[{"ImportPath": "main", "Function": "main", "OnEnter": "enter",
  "Path": "hooks"}]
END2
downloads=$(go env GOMODCACHE)/cache/download
export GOMODCACHE=$t/modules GOPROXY=file://$downloads GONOSUMDB='*' \
  GOFLAGS=-modcacherw

otel go build -o app .
rm -r "$GOMODCACHE"
otel go build -o again .
./again > out
has out '^enter main main$'
