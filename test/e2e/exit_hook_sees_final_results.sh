#!/bin/bash
# The exit hook runs after the target's deferred functions and sees the results
# that the caller would get, named or not.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"errors"
	"fmt"
)

func named() (n int, err error) {
	defer func() {
		if recover() != nil {
			n, err = 2, errors.New("recovered")
		}
	}()
	panic("inside")
}

func unnamed(n int) (int, error) {
	defer func() { n = 100 }()
	return n + 1, nil
}

func main() {
	fmt.Println(named())
	fmt.Println(unnamed(1))
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onExit(ctx api.CallContext, n int, err error) {
	fmt.Println("exit", n, err)
	ctx.SetReturnVal(0, n*10)
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "named|unnamed", "OnExit": "onExit",
  "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
exit 2 recovered
20 recovered
exit 2 <nil>
20 <nil>
END
