#!/bin/bash
# A package whose import path ends in .go, as github.com/nats-io/nats.go does, is
# a package on the command line and no file.
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
# By the kept plan, too.
otel go build -o app example.com/shop.go
otel go test -v example.com/shop.go > out
has out '^exit main work$'
otel go vet example.com/shop.go
