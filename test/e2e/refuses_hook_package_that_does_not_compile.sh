#!/bin/bash
# A mistake in hook code is reported by go, at its file and line.
source "$(dirname "$0")"/common.sh

module example.com/app
echo 'package main; func work() {}; func main() { work() }' > main.go
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { undefined() }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "enter",
  "Path": "hooks"}]
END
refuses hooks.go:5:35 "undefined: undefined"

sed -i 's/undefined() }/undefined(/' hooks/hooks.go
refuses hooks.go:5
