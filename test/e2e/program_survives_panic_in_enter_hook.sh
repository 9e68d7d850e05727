#!/bin/bash
# A panic in an enter hook is printed with the hook's name and stack. The target
# and its exit hook run, and the program continues.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func work(n int) int { return n + 1 }

func main() { fmt.Println(work(1)) }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func failingEnter(ctx api.CallContext, n int) {
	var none map[string]int
	none["a"] = n
}

func exit(ctx api.CallContext, n int) { fmt.Println("exit", n) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnEnter": "failingEnter",
  "OnExit": "exit", "Path": "hooks"}]
END

otel go build -o app .
./app > out 2> err
diff -u - out <<'END'
exit 2
2
END
says err failingEnter
says err "assignment to entry in nil map"
has err '^\s.*hooks/hooks\.go:11'
