#!/bin/bash
# A function of package main has an enter hook, which gets the parameters, and
# an exit hook, which gets the results.
source "$(dirname "$0")"/common.sh

module example.com/app
cat > main.go <<'END'
package main

import (
	"errors"
	"fmt"
)

func half(n int) (int, error) {
	if n%2 != 0 {
		return 0, errors.New("odd")
	}
	return n / 2, nil
}

func main() {
	fmt.Println(half(4))
	fmt.Println(half(5))
}
END
hooks hooks <<'END'
package hooks

import (
	"fmt"

	"otel.example/pkg/api"
)

func onEnter(ctx api.CallContext, n int) { fmt.Println("enter", n) }

func onExit(ctx api.CallContext, result int, err error) {
	fmt.Println("exit", result, err)
}
END
rules <<'END'
[{"ImportPath": "main", "Function": "half",
  "OnEnter": "onEnter", "OnExit": "onExit", "Path": "hooks"}]
END

otel go build -o app .
prints ./app <<'END'
enter 4
exit 2 <nil>
2 <nil>
enter 5
exit 0 odd
0 odd
END
