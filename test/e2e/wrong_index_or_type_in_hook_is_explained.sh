#!/bin/bash
# A wrong index or a value of a wrong type stops the hook with a message that
# names the function, what it has and what it got. The program continues.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func work(n int, text string) (err error) { fmt.Println(n, text); return }

func main() { work(1, "a") }
END
hooks hooks <<'END'
package hooks

import "otel.example/pkg/api"

func index(ctx api.CallContext)  { ctx.GetParam(2) }
func result(ctx api.CallContext) { ctx.SetReturnVal(1, nil) }
func kind(ctx api.CallContext)   { ctx.SetParam(0, int64(2)) }
func none(ctx api.CallContext)   { ctx.SetParam(1, nil) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "index",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnExit": "result",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "kind",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnEnter": "none",
  "Path": "hooks"}]
END

otel go build -o app .
./app > out 2> err
diff -u - out <<< "1 a"
has err 'work has no parameter 2: valid indexes are 0 to 1'
has err 'work has no result 1: the only valid index is 0'
has err 'cannot set parameter 0 of .*work: it has type int, .* int64'
has err 'cannot set parameter 1 of .*work: it has type string, .*cannot be nil'
