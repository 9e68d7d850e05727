#!/bin/bash
# Package variables are initialized in the order of the plain build, where that
# order depends on what functions in several files refer to.
source "$(dirname "$0")"/common.sh

module example.com/app
# The compiler initializes b before a, because a needs a variable that is
# declared last.
cat > a.go <<'END2'
package main

var a = show("a", later)
var b = show("b")

type T struct{ name string }
END2
cat > b.go <<'END2'
package main

import "fmt"

func show(name string, _ ...any) int {
	fmt.Print(name, " ")
	return len(name)
}

func (t *T) get() int { return show(t.name, &last) }

var c = (&T{"c"}).get()
var d = show("d", other)
var e = show("e")
END2
cat > main.go <<'END2'
package main

import "fmt"

var later int
var other = struct{ a, b int }{b: 1}
var last = func() int { return show("last") }()

func init() { fmt.Print("init ", a+b+c+d+e, " ") }

func main() { fmt.Println(later, other, last) }
END2
hooks hooks <<'END2'
package hooks

import "otel.example/pkg/api"

func enter(ctx api.CallContext) { ctx.SetParam(0, ctx.GetParam(0)) }
func exit(ctx api.CallContext)  { ctx.SetReturnVal(0, ctx.GetReturnVal(0)) }
END2
rules <<'END2'
[{"ImportPath": "main", "Function": "show", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "get", "ReceiverType": "*T",
  "OnEnter": "enter", "OnExit": "exit", "Path": "hooks"}]
END2

go build -o plain .
otel go build -o app .
./plain > want
prints ./app < want
# Declarations alone give another order.
not has want '^a b c '
