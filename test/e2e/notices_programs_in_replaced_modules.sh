#!/bin/bash
# A pattern may match programs in a module that a directory replaces. A new
# program there has its hooks, even if plain go has built it before.
source "$(dirname "$0")"/common.sh

mkdir -p dep/a dep/docs/deep dep/one app/bin
trace_hooks hooks
program='package main

func work() {}

func main() { work() }'
(cd dep && module example.com/dep && echo 'package a' > a/a.go &&
 echo "$program" > one/main.go)
cd app
module example.com/app
cat >> go.mod <<'END'

require example.com/dep v0.0.0

replace example.com/dep => ../dep
END
printf 'package main\n\nimport _ "example.com/dep/a"\n\nfunc main() {}\n' > main.go
rules <<'END'
[{"ImportPath": "main", "Function": "work.*", "OnEnter": "enter",
  "Path": "../hooks"}]
END
otel go build -o bin/ example.com/dep/...
sleep 2.1
otel go build -o bin/ example.com/dep/...
echo "$program" > ../dep/docs/deep/main.go
go build -o bin/ example.com/dep/...
otel go build -o bin/ example.com/dep/...
prints bin/deep <<< 'enter main work'
prints bin/one <<< 'enter main work'
