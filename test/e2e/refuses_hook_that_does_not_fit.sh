#!/bin/bash
# A hook whose parameters do not match its target is an error that names both
# places.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "time"

type T struct{}

func (t *T) work(n int, wait time.Duration) (string, error) {
	return "", nil
}

func main() { new(T).work(1, 2) }
END
hooks hooks <<'END'
package hooks

import (
	"time"

	"otel.example/pkg/api"
)

func noContext(n int)                                               {}
func few(ctx api.CallContext, t any, n int)                         {}
func many(ctx api.CallContext, t any, n int, d time.Duration, x any) {}
func wrong(ctx api.CallContext, t any, n int64, d time.Duration)    {}
func alike(ctx api.CallContext, t any, n int, d int64)              {}
func exit(ctx api.CallContext, text string, err string)             {}
func result(ctx api.CallContext) int                                { return 0 }
func generic[X any](ctx api.CallContext)                            {}
END
for hook in noContext few many wrong alike result generic; do
  rules <<END
[{"ImportPath": "main", "Function": "work", "ReceiverType": "*T",
  "OnEnter": "$hook", "Path": "hooks"}]
END
  line=$(grep -n "^func $hook" hooks/hooks.go | cut -d : -f 1)
  refuses otel.rules.json:2:14 $hook hooks.go:$line main.go:7
done
rules <<'END'
[{"ImportPath": "main", "Function": "work", "ReceiverType": "*T",
  "OnExit": "exit", "Path": "hooks"}]
END
refuses otel.rules.json:2:13 exit hooks.go:14 main.go:7
