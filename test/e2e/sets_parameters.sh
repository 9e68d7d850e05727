#!/bin/bash
# SetParam changes the values that the target runs with: the receiver, a
# parameter, a variadic one, and nil for types that have it. GetParam returns
# the new value.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

type Account struct{ owner string }

func (a *Account) Pay(amount int, to *string, notes ...string) {
	fmt.Println(a.owner, amount, to, len(notes), notes)
}

var spare = &Account{"spare"}

func main() {
	name := "somebody"
	(&Account{"Ada"}).Pay(5, &name, "a", "b")
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, account any, amount int, to *string,
	notes ...string) {
	doubled := amount * 2
	ctx.SetParam(1, &doubled)
	ctx.SetParam(2, nil)
	ctx.SetParam(3, append(notes, "c"))
	fmt.Println("now", ctx.GetParam(1), amount)
}

func onExit(ctx api.CallContext) {
	fmt.Println("exit", ctx.GetParam(1), ctx.GetParam(3))
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "Pay", "ReceiverType": "*Account",
  "OnEnter": "onEnter", "OnExit": "onExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
now 10 5
Ada 10 <nil> 3 [a b c]
exit 10 [a b c]
END
