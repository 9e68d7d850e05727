#!/bin/bash
# Several rules for one function nest. The rule with the lower Order is the
# outer one: it enters first and exits last. Rules with the same Order nest in
# file order.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func work() { fmt.Println("work") }

func main() { work() }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func enterA(api.CallContext) { fmt.Println("enter a") }
func exitA(api.CallContext)  { fmt.Println("exit a") }
func enterB(api.CallContext) { fmt.Println("enter b") }
func exitB(api.CallContext)  { fmt.Println("exit b") }
func enterC(api.CallContext) { fmt.Println("enter c") }
func exitD(api.CallContext)  { fmt.Println("exit d") }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "Order": 2, "Path": "hooks",
  "OnEnter": "enterA", "OnExit": "exitA"},
 {"ImportPath": "main", "Function": "work", "Order": -1, "Path": "hooks",
  "OnEnter": "enterB", "OnExit": "exitB"},
 {"ImportPath": "main", "Function": "work", "Order": 2, "Path": "hooks",
  "OnEnter": "enterC"},
 {"ImportPath": "main", "Function": "work", "Path": "hooks",
  "OnExit": "exitD"}]
END

otel go build -o app .
prints ./app <<'END'
enter b
enter a
enter c
work
exit a
exit d
exit b
END
