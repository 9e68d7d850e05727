#!/bin/bash
# A hook package may turn its hooks off when it is initialized. They are then
# not called, and hooks of other rules for the same function are. Built-in
# instrumentations that the user has switched off do this.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func add(a, b int) (sum int) { return a + b }

func main() { fmt.Println(add(1, 2)) }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"
	"os"

	"otel.example/pkg/api"
)

func init() {
	switch os.Getenv("OFF") {
	case "both":
		api.LeaveOut(enter, exit)
	case "enter":
		api.LeaveOut(enter)
	case "exit":
		api.LeaveOut(exit)
	}
}

func enter(c api.CallContext, a, b int) {
	fmt.Println("enter")
	c.SetParam(0, 10)
}

func exit(c api.CallContext, sum int) { fmt.Println("exit", sum) }

func other(c api.CallContext, sum int) { fmt.Println("other", sum) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "add", "OnEnter": "enter",
  "OnExit": "exit", "Path": "hooks"},
 {"ImportPath": "main", "Function": "add", "OnExit": "other", "Order": 1,
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
enter
other 12
exit 12
12
END
# If a rule's enter hook is off, its exit hook is not called either.
for off in both enter; do
  OFF=$off prints ./app <<'END'
other 3
3
END
done
OFF=exit prints ./app <<'END'
enter
other 12
12
END
