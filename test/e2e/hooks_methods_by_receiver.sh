#!/bin/bash
# ReceiverType distinguishes T from *T. A rule without it matches plain
# functions.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

type Value struct{ n int }

func (v Value) Do(n int)    { fmt.Println("value", v.n, n) }
func (v *Value) Point(n int) { fmt.Println("pointer", v.n, n) }

type Other struct{}

func (Other) Do(n int) { fmt.Println("other", n) }

func Do(n int) { fmt.Println("function", n) }

func main() {
	v := Value{7}
	v.Do(1)
	v.Point(2)
	Other{}.Do(3)
	Do(4)
}
END
trace_hooks hooks
cat >> hooks/hooks.go <<'END'

func method(ctx api.CallContext)   { fmt.Println("method of Value") }
func pointer(ctx api.CallContext)  { fmt.Println("method of *Value") }
func function(ctx api.CallContext) { fmt.Println("no method") }
END
rules <<'END'
[{"ImportPath": "main", "Function": "Do", "ReceiverType": "Value",
  "OnEnter": "method", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Do|Point", "ReceiverType": "*Value",
  "OnEnter": "pointer", "Path": "hooks"},
 {"ImportPath": "main", "Function": "Do", "OnEnter": "function",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
method of Value
value 7 1
method of *Value
pointer 7 2
other 3
no method
function 4
END
