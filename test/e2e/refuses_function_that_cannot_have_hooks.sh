#!/bin/bash
# A rule that names a function without a body, or with a directive that forbids
# calls, is an error with the reason. A pattern skips such functions and says
# so.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "math/big"

//go:nosplit
func tight() int { return 1 }

func tidy() int { return 2 }

func main() { println(tight()+tidy(), big.NewInt(1).BitLen()) }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { println(ctx.GetFuncName()) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "tight", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "math/big", "Function": "addVV", "OnEnter": "enter",
  "Path": "hooks"},
 {"ImportPath": "runtime", "Function": "GC", "OnEnter": "enter",
  "Path": "hooks"}]
END
refuses otel.rules.json:1:37 .tight //go:nosplit main.go:6 \
  otel.rules.json:3:41 math/big.addVV "no body" \
  otel.rules.json:5:40 runtime.GC

rules <<'END'
[{"ImportPath": "main", "Function": "ti.*", "OnEnter": "enter",
  "Path": "hooks"}]
END
otel -v go build -o app . 2> err
says err .tight
./app 2>&1 | tee out
diff -u - out <<< $'tidy\n3 1'
