#!/bin/bash
# A package behind a symbolic link can be imported and matches no pattern. Its
# tests do not run, even if it contains an importer of hooks.
source "$(dirname "$0")"/common.sh

mkdir -p app elsewhere/linked
mkdir bin; cd app
module example.com/app
ln -s ../elsewhere/linked linked
cat > main.go <<'EOF'
package main

import "example.com/app/linked"

func main() { linked.Do() }
EOF
printf 'package main\n\nimport "testing"\n\nfunc TestMain_(t *testing.T) { main() }\n' \
  > main_test.go
printf 'package linked\n\nfunc Do() { println("do") }\n\nfunc init() { Do() }\n' \
  > linked/linked.go
printf 'package linked\n\nimport "testing"\n\nfunc TestDo(t *testing.T) { Do() }\n' \
  > linked/linked_test.go
trace_hooks hooks
rules <<'EOF'
[{"ImportPath": "example.com/app/**", "Function": "Do", "OnEnter": "enter",
  "Path": "hooks"}]
EOF

for pattern in ./... example.com/app/...; do
  otel go test -v "$pattern" > log 2>&1
  says log 'enter example.com/app/linked Do'
  lacks log 'TestDo'
  otel go build -o ../bin/ "$pattern" 2> log
  ../bin/app > out 2>&1
  says out 'enter example.com/app/linked Do'
done
