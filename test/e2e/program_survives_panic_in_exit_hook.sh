#!/bin/bash
# A panic in an exit hook is printed with the hook's name and stack. The caller
# gets the target's results, and exit hooks of other rules run.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import "fmt"

func work(n int) (int, error) { return n + 1, nil }

func main() { fmt.Println(work(1)) }
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func failingExit(ctx api.CallContext, n int, err error) {
	panic(fmt.Errorf("no luck with %d", n))
}

func outer(ctx api.CallContext) { fmt.Println("outer", ctx.GetReturnVal(0)) }
END
rules <<'END'
[{"ImportPath": "main", "Function": "work", "OnExit": "failingExit",
  "Path": "hooks"},
 {"ImportPath": "main", "Function": "work", "OnExit": "outer", "Order": -5,
  "Path": "hooks"}]
END

otel go build -o app .
./app > out 2> err
diff -u - out <<'END'
outer 2
2 <nil>
END
says err failingExit
says err "no luck with 2"
has err '^\s.*hooks/hooks\.go:10'
