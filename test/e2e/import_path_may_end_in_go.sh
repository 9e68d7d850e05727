#!/bin/bash
# A package whose import path ends in .go, such as github.com/nats-io/nats.go,
# is a package on the command line, not a file.
source "$(dirname "$0")"/common.sh

module example.com/shop.go
cat > shop.go <<'EOF'
package main

func work() string { return "done" }

func main() { println(work()) }
EOF
cat > shop_test.go <<'EOF'
package main

import "testing"

func TestWork(t *testing.T) { work() }
EOF
trace_hooks hooks
rules <<'EOF'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "example.com/shop.go", "Function": "work", "OnExit": "exit",
  "Path": "hooks"}]
EOF

otel go build -o app example.com/shop.go
prints ./app 2> err <<< "enter main work
exit main work"
[ "$(cat err)" = done ]
# The cached plan gives the same.
otel go build -o app example.com/shop.go
otel go test -v example.com/shop.go > out
has out '^exit main work$'
otel go vet example.com/shop.go
